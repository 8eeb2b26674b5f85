import { chromium } from 'playwright';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell', args: ['--no-sandbox'] });
const c = await b.newContext({ viewport: { width: 1280, height: 900 }, deviceScaleFactor: 2 });
const pg = await c.newPage(); await pg.goto('http://localhost:4817/news/he/articles/leads-everywhere/');
const clip = (x,y,w,h,n)=>pg.screenshot({path:`/tmp/quotes/z-${n}.png`,fullPage:true,clip:{x,y,width:w,height:h}});
await clip(340,60,900,400,'head'); await clip(340,1300,700,300,'files'); await clip(340,2340,700,420,'time'); await clip(340,2800,900,520,'sources');
await b.close();
