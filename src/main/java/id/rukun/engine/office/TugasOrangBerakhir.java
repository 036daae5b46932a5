package id.rukun.engine.office;

/**
 * A task of one person has ended.
 *
 * @param akun his login
 */
record TugasOrangBerakhir(String akun) {}
