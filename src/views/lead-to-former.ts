// On the front page: whoever asked for a story by an old address, such as /?p=12, is led to the list that knows it.
const list = document.querySelector<HTMLAnchorElement>('a[data-former]');
const names = list?.dataset.former?.split(' ') ?? [];
const asked = new URLSearchParams(location.search);
if (list && names.some((name) => asked.has(name))) location.replace(list.href + location.search);
