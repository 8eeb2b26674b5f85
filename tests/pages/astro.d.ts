/** Templates as whoever renders them by themselves sees them; "astro check" knows the properties of each. */
declare module '*.astro' {
  const template: Parameters<import('astro/container').experimental_AstroContainer['renderToString']>[0];
  export default template;
}
