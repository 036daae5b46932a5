/** What is held about a person, gathered from all rooms for himself (UU 27/2022). */
package id.rukun.prosedur.pencatatan.salinan;
