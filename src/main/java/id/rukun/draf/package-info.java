/** What somebody has typed into a form and not sent yet: kept for him alone, as a text, outside every dossier. */
package id.rukun.draf;
