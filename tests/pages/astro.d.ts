/** Templates as whoever renders them by themselves sees them; "astro check" knows the properties of each. */
declare module '*.astro' {
  import type { experimental_AstroContainer as AstroContainer } from 'astro/container';

  const template: Parameters<AstroContainer['renderToString']>[0];
  export default template;
}
