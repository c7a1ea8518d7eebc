/** The page's entry: Vaadin's own, but for one thing. */
import { Router } from '@vaadin/router';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';

const outlet = document.querySelector<HTMLElement>('#outlet')!;
const append = outlet.appendChild;

// The server's first page stands here already when the router puts it here once more, a trip to the server later. That
// took the focus from whoever typed by then, and an input method lost its composition.
outlet.appendChild = <T extends Node>(view: T): T => (view.parentNode === outlet ? view : (append.call(outlet, view) as T));

const { serverSideRoutes } = new Flow({ imports: () => import('Frontend/generated/flow/generated-flow-imports.js') });
void new Router(outlet).setRoutes([...serverSideRoutes]);
