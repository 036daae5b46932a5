/** What is sent with the forms by which tokoh masyarakat are chosen. */
package id.rukun.prosedur.tokoh.formulir;
