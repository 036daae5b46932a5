/** A case opens another, tells it something or ends it; Rukun opens cases by itself on the day on which they fall due. */
package id.rukun.engine.link;
