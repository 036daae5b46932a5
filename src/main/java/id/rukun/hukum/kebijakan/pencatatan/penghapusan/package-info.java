/** When what is held about a person is erased at his request (UU 27/2022), and what stays. */
package id.rukun.hukum.kebijakan.pencatatan.penghapusan;
