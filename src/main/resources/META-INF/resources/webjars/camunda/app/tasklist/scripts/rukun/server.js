// The server as a page of Tasklist reaches it.

/** The address of something below the API of Rukun, wherever the application is mounted. */
export const rukun = jalur => `${document.querySelector('base')?.getAttribute('app-root') ?? ''}/api/rukun/${jalur}`;

/** Goes back with each command (X-XSRF-TOKEN): only our own pages can read it. */
export const token = () => document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/)?.[1] ?? '';
