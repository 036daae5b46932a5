package id.rukun.pemberitahuan.kirim;

/** What was done with an account that its owner is told of where he had confirmed his address, whoever did it. */
public enum PeristiwaAkun {
    KODE_TERBIT("Kode untuk mengganti sandi akun Anda", "seorang operator menerbitkan kode untuk mengganti sandi akun Anda di Rukun"),
    KODE_DIPAKAI("Sandi akun Anda diganti dengan kode", "sandi akun Anda di Rukun diganti dengan kode yang diterbitkan operator; "
            + "semua sesi berakhir, dan alamat tempat Anda diberi tahu dihapus"),
    KODE_LEPAS_TERBIT("Kode untuk mengganti sandi dan melepas faktor kedua akun Anda", "seorang operator menerbitkan kode untuk mengganti "
            + "sandi akun Anda di Rukun dan melepas faktor keduanya"),
    KODE_LEPAS_DIPAKAI("Sandi akun Anda diganti dan faktor keduanya dilepas dengan kode", "sandi akun Anda di Rukun diganti dan faktor keduanya "
            + "dilepas dengan kode yang diterbitkan operator; semua sesi berakhir, dan alamat tempat Anda diberi tahu dihapus"),
    FAKTOR_DIPASANG("Faktor kedua akun Anda dipasang", "faktor kedua akun Anda di Rukun dipasang: sejak itu akun dibuka dengan sandi dan kode "
            + "dari aplikasi autentikator"),
    FAKTOR_DILEPAS("Faktor kedua akun Anda dilepas", "faktor kedua akun Anda di Rukun dilepas dengan sandi dan kodenya"),
    PEMULIHAN_DIPAKAI("Kode pemulihan akun Anda dipakai", "sebuah kode pemulihan akun Anda di Rukun dipakai sebagai pengganti kode dari "
            + "aplikasi autentikator"),
    SANDI_DIGANTI("Sandi akun Anda diganti", "sandi akun Anda di Rukun diganti dengan memakai sandi yang lama"),
    ALAMAT_DIGANTI("Alamat pemberitahuan Anda diganti", "alamat tempat Anda diberi tahu diganti; ini surat terakhir ke alamat yang lama"),
    ALAMAT_DIHAPUS("Alamat pemberitahuan Anda dihapus", "alamat tempat Anda diberi tahu dihapus; ini surat terakhir ke alamat ini"),
    AKUN_DIGANTI("Akun Anda digantikan akun lain", "akun yang Anda pakai masuk ke Rukun digantikan akun lain; dengan akun yang lama "
            + "tidak seorang pun masuk lagi, dan ini surat terakhir ke alamat ini"),
    AKUN_DIKUNCI("Akun Anda dikunci", "seorang operator mengunci akun Anda di Rukun; semua sesi berakhir, dan Anda tidak dapat masuk sampai "
            + "akun itu dibuka lagi"),
    AKUN_DIBUKA("Akun Anda dibuka lagi", "seorang operator membuka lagi akun Anda di Rukun yang tadinya dikunci");

    private final String perihal;
    private final String kalimat;

    PeristiwaAkun(String perihal, String kalimat) {
        this.perihal = perihal;
        this.kalimat = kalimat;
    }

    /** Subject of the letter. */
    String perihal() {
        return perihal;
    }

    /** What was done, as it follows the day. */
    String kalimat() {
        return kalimat;
    }
}
