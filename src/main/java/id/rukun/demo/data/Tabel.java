package id.rukun.demo.data;

import java.util.Collections;

/** The tables the demo writes and the columns it sets, parents before children; the version of a row is always 0. */
enum Tabel {
    UNIT("id, jenis, tenant, status, pengecualian, mulai"),
    ATRIBUT_UNIT("id, unit_id, kode, nomor, induk_id, mulai, dicatat_pada, kunci_terbuka, kode_terbuka"),
    KETETANGGAAN("id, unit_a, unit_b, mulai, dicatat_pada, kunci_terbuka"),
    PENDUDUK("id, nik, nama, tanggal_lahir, jenis_kelamin"),
    KARTU_KELUARGA("id, nomor, kepala_keluarga_id, status"),
    KK_DI_UNIT("id, kk_id, rt_id, kepala_bertempat_tinggal, mulai, dicatat_pada, kunci_terbuka"),
    ANGGOTA_KELUARGA("id, kk_id, penduduk_id, hubungan, mulai, dicatat_pada, kunci_terbuka"),
    HUBUNGAN_KELUARGA("id, jenis, penduduk_a, penduduk_b, sumber, mulai, dicatat_pada, kunci_terbuka"),
    DOMISILI("id, penduduk_id, rt_id, mulai, dicatat_pada, kunci_terbuka"),
    AKUN_ORANG("login, orang, diberikan_pada, kunci_terbuka"),
    PEMEGANG_JABATAN("id, unit_id, jabatan, sifat, penduduk_id, nip, orang, nama, akun, mulai, sampai, dicatat_pada,"
            + " kunci_terbuka"),
    MASA_BAKTI("id, unit_id, penduduk_id, tanggal_pemilihan, dasar_mulai, mulai, sampai, diambil_alih, dicatat_pada"),
    KETIDAKHADIRAN("id, pemegang_id, sifat, mulai, dicatat_pada, kunci_terbuka"),
    TOKOH_MASYARAKAT("id, penduduk_id, rt_id, berita_acara, pengakuan, mulai, dicatat_pada, kunci_terbuka"),
    POS_UNIT("id, unit_id, jenis, nama, atasan_id, mulai, dicatat_pada, kunci_terbuka"),
    POS_PENEMPATAN("pemegang_id, pos_id");

    private final String kolom;

    Tabel(String kolom) {
        this.kolom = kolom;
    }

    String perintah() {
        String tanda = String.join(", ", Collections.nCopies(kolom.split(",").length, "?"));
        return "insert into " + name().toLowerCase() + " (" + kolom + ", versi) values (" + tanda + ", 0)";
    }
}
