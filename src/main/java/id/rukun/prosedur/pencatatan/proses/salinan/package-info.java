/** What is held about a person is given to him. */
package id.rukun.prosedur.pencatatan.proses.salinan;
