/** What Rukun asks of a change of who holds a post of an office: policy, not law. */
package id.rukun.hukum.kebijakan.pencatatan.jabatan;
