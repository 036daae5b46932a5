/** Policies and safeguards of the changes of the register: of residents, of units, of posts. */
package id.rukun.hukum.kebijakan.pencatatan;
