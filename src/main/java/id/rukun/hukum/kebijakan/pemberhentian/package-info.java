/** What the regulation does not say about who leaves a board early: from when on, once only, and how it is undone. */
package id.rukun.hukum.kebijakan.pemberhentian;
