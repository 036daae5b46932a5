package id.rukun.engine.door.oidc;

import org.springframework.http.HttpStatus;

/** Why somebody does not get in with an identity provider, as he reads it; {@code %s} is the provider. */
enum OidcRefusal {

    TIDAK_ADA(HttpStatus.NOT_FOUND, false, "Penyedia identitas ini tidak dipakai Rukun. Masuklah dengan sandi."),
    GANGGUAN(HttpStatus.SERVICE_UNAVAILABLE, false, "%s sedang tidak dapat dihubungi atau jawabannya tidak dapat dibaca. Coba lagi nanti, "
            + "atau masuklah dengan sandi Anda."),
    RAMAI(HttpStatus.SERVICE_UNAVAILABLE, false, "Terlalu banyak orang masuk dengan %s pada saat yang sama. Coba lagi sebentar lagi."),
    DITUNDA(HttpStatus.TOO_MANY_REQUESTS, false, "Dari tempat ini terlalu banyak percobaan masuk dengan %s yang gagal. Tunggu sebentar, "
            + "lalu coba lagi."),
    BUKAN_DARI_SINI(HttpStatus.BAD_REQUEST, false, "Masuk dengan %s tidak dimulai pada peramban ini, sudah dipakai, atau sudah lewat sepuluh "
            + "menit. Mulailah lagi dari halaman masuk."),
    DIBATALKAN(HttpStatus.FORBIDDEN, false, "%s tidak memasukkan Anda: Anda membatalkannya, atau Anda tidak diizinkan memakai Rukun di sana. "
            + "Coba lagi, atau masuklah dengan sandi Anda."),
    TIDAK_SAH(HttpStatus.FORBIDDEN, true, "Keterangan dari %s tentang Anda tidak sah, sehingga tidak dipakai. Mulailah lagi dari halaman "
            + "masuk; bila terulang, hubungi pengelola Rukun."),
    TIDAK_BARU(HttpStatus.FORBIDDEN, true, "%s tidak meminta Anda membuktikan diri sekarang, padahal komputer kantor dipakai bergantian "
            + "(kebijakan Rukun RUKUN-POL-194). Keluarlah dahulu dari sana, lalu mulailah lagi."),
    TANPA_NIP(HttpStatus.FORBIDDEN, true, "%s tidak menyebut NIP Anda, 18 angka. Hubungi pengelolanya, atau masuklah dengan sandi Anda."),
    TIDAK_MENJABAT(HttpStatus.FORBIDDEN, true, "Menurut register Rukun, pemilik NIP yang disebut %s hari ini tidak memegang jabatan "
            + "pada pemerintah daerah itu (kebijakan Rukun RUKUN-POL-193). Bila Anda menjabat, mintalah kantor Anda mencatatnya dengan prosedur "
            + "Pencatatan jabatan."),
    LUAR(HttpStatus.FORBIDDEN, true, "Anda juga memegang jabatan pada pemerintah lain; %s hanya membuka akun dengan jabatan pada pemerintahnya "
            + "sendiri (kebijakan Rukun RUKUN-POL-193). Masuklah dengan sandi Anda."),
    TANPA_AKUN(HttpStatus.FORBIDDEN, true, "Anda belum mempunyai akun Rukun. Akun diberikan operator pemerintah Anda; sesudah itu Anda masuk "
            + "dengan %s tanpa memilih sandi (kebijakan Rukun RUKUN-POL-196)."),
    TERKUNCI(HttpStatus.FORBIDDEN, true, "Akun Rukun Anda dikunci operator, sehingga %s pun tidak membukanya. Hubungi operator pemerintah Anda."),
    TANPA_FAKTOR(HttpStatus.FORBIDDEN, true, "Akun Anda memakai faktor kedua atau jabatan Anda mewajibkannya, dan %s tidak menyebut bahwa ia "
            + "memintanya (kebijakan Rukun RUKUN-POL-195). Masuklah dengan sandi dan kode autentikator Anda. Yang belum memilih sandi meminta kode "
            + "kepada operator; yang belum memasang autentikator memasangnya sesudah masuk dengan sandi."),
    BERUBAH(HttpStatus.CONFLICT, false, "Akun Anda baru saja diubah selagi Anda masuk dengan %s. Mulailah lagi dari halaman masuk.");

    private final HttpStatus status;
    private final boolean dihitung;
    private final String kalimat;

    OidcRefusal(HttpStatus status, boolean dihitung, String kalimat) {
        this.status = status;
        this.dihitung = dihitung;
        this.kalimat = kalimat;
    }

    HttpStatus status() {
        return status;
    }

    /** Whether it counts against the place that it came from: somebody brought what is worth nothing. */
    boolean dihitung() {
        return dihitung;
    }

    /** @param penyedia what the provider's button says */
    String kalimat(String penyedia) {
        return kalimat.formatted(penyedia);
    }
}
