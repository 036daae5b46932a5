package id.rukun.jabatan;

/** The logins with which somebody can sign in. */
public interface DaftarAkun {

    boolean ada(String akun);
}
