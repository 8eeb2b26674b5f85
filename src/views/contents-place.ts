/*
 * Shows in the contents where in the story its reader is, by code that comes when the page is first scrolled. Without
 * script they only lead. A name in one piece would be a reason for Vite to send a loader of its own with every page.
 */
addEventListener('scroll', () => void import('./follow' + '-reading.ts'), { once: true });
