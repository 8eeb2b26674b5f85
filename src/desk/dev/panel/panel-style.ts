/** The look of the panel, which borrows nothing from the page that it lies on. */
export const panelStyle = `
:host { position: fixed; inset-block-end: 1rem; inset-inline-end: 1rem; z-index: 9; color-scheme: light dark; font: 0.875rem/1.45 system-ui, sans-serif; }
:host([hidden]) { display: none; }
@media print { :host { display: none; } }
:host > details, details:first-of-type { --paper: light-dark(#fff, #1d1f22); --ink: light-dark(#1b1c1e, #ececec); }
:host > *, details { color: light-dark(#1b1c1e, #ececec); }
style + details { box-sizing: border-box; inline-size: min(26rem, 100vw - 2rem); max-block-size: min(60vh, 32rem); overflow: auto; padding: 0.75rem 1rem; background: light-dark(#fff, #1d1f22); border: 1px solid light-dark(#8a8d91, #6d7176); border-radius: 0.375rem; box-shadow: 0 0.25rem 1rem #0003; }
style + details:not([open]) { inline-size: auto; padding-block: 0.375rem; }
summary { cursor: pointer; font-weight: 600; }
ol, ul { margin: 0.5rem 0 0; padding: 0; list-style: none; }
li { padding-block: 0.5rem; border-block-start: 1px solid light-dark(#dcdee0, #3a3d41); }
b { margin-inline-end: 0.5rem; color: light-dark(#8a4b08, #f0b35a); }
[data-severity='error'] b { color: light-dark(#a61b1b, #ff8f8a); }
p { margin: 0.25rem 0 0; overflow-wrap: anywhere; }
code { display: block; margin-block-start: 0.25rem; padding: 0.25rem 0.5rem; overflow-wrap: anywhere; background: light-dark(#f1f2f3, #2a2d31); font: 0.8125rem/1.4 ui-monospace, monospace; }
button { margin-inline-end: 0.75rem; padding: 0; color: inherit; background: none; border: 0; font: inherit; text-align: start; text-decoration: underline; cursor: pointer; overflow-wrap: anywhere; }
details details { margin-block-start: 0.5rem; padding-block-start: 0.5rem; border-block-start: 1px solid light-dark(#dcdee0, #3a3d41); }
`;
