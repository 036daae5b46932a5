/**
 * The register is kept: each change of what it says of persons, units and posts is a case, decided by a second person, who is told
 * beforehand what it touches ({@link id.rukun.prosedur.pencatatan.DampakService}).
 */
package id.rukun.prosedur.pencatatan;
