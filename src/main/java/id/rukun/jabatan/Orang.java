package id.rukun.jabatan;

/**
 * Who holds a post.
 *
 * @param pendudukId id of a resident, {@code null} for an official
 * @param nip number of a civil servant, {@code null} for a resident
 * @param nama name
 * @param akun login, {@code null} for a person without an account
 */
public record Orang(String pendudukId, String nip, String nama, String akun) {

    public Orang {
        if (pendudukId == null && nip == null) {
            throw new IllegalArgumentException("Pemegang jabatan memerlukan data penduduk atau NIP: " + nama);
        }
    }

    /** By which he is known in every post and of every login: his id in the register, else his NIP. */
    public String id() {
        return pendudukId == null ? nip : pendudukId;
    }

    public static Orang warga(String pendudukId, String nama, String akun) {
        return new Orang(pendudukId, null, nama, akun);
    }

    public static Orang pegawai(String nip, String nama, String akun) {
        return new Orang(null, nip, nama, akun);
    }
}
