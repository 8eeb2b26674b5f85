import { buildSites } from '../sites/build-sites.ts';

export default buildSites;
