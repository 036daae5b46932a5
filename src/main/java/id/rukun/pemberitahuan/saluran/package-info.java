/** The ways by which something leaves the house: mail, and a gateway to a messenger. They know nothing of notices. */
package id.rukun.pemberitahuan.saluran;
