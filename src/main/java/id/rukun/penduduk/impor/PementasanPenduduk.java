package id.rukun.penduduk.impor;

import id.rukun.impor.KerjaImpor;
import java.util.List;

/**
 * The rows of the file beside what the register knows of them: {@code impor_orang} with each person and what is open of him,
 * {@code impor_kartu} with each card. Each question to the register is asked once for all rows.
 */
final class PementasanPenduduk {

    /** The word for a head in the column {@code hubungan}; he has no row among the members of his card. */
    static final String KEPALA = "KEPALA";

    private final KerjaImpor kerja;

    PementasanPenduduk(KerjaImpor kerja) {
        this.kerja = kerja;
    }

    void siapkan() {
        orang();
        kartu();
    }

    private void orang() {
        kerja.tabelSementara("impor_orang", List.of("nik, baris", "nomor_kk, baris", "penduduk_id, baris"),
                "baris integer primary key", "rt_kode varchar(40)", "rt_id varchar(36)",
                "nomor_kk varchar(16)", "nik varchar(16)", "nama varchar(120)", "jenis_kelamin varchar(9)", "tanggal_lahir date",
                "hubungan varchar(12)", "sejak date", "tinggal boolean", "penduduk_id varchar(36)", "baru boolean", "lain boolean",
                "domisili_id varchar(36)", "domisili_rt varchar(36)", "anggota_id varchar(36)", "anggota_kk varchar(36)",
                "anggota_hubungan varchar(12)");
        kerja.ubah("""
                insert into impor_orang select b.baris, b.kelurahan || '.' || b.rw || '.' || b.rt, a.unit_id, b.nomor_kk, b.nik, b.nama,
                  b.jenis_kelamin, b.tanggal_lahir, b.hubungan, b.sejak, coalesce(b.tinggal, true), coalesce(p.id, %s), p.id is null,
                  p.id is not null and (p.nama <> b.nama or p.tanggal_lahir <> b.tanggal_lahir or p.jenis_kelamin <> b.jenis_kelamin),
                  d.id, d.rt_id, g.id, g.kk_id, g.hubungan
                from impor_penduduk b
                left join atribut_unit a on a.kode_terbuka = b.kelurahan || '.' || b.rw || '.' || b.rt
                left join penduduk p on p.nik = b.nik
                left join domisili d on d.kunci_terbuka = p.id
                left join anggota_keluarga g on g.kunci_terbuka = p.id""".formatted(kerja.idBaru()));
        kerja.terisi("impor_orang");
    }

    /** A card with two heads, which is wrong and told, has two rows. */
    private void kartu() {
        kerja.tabelSementara("impor_kartu", List.of("nomor, baris", "kk_id, baris", "baris"),
                "nomor varchar(16)", "kk_id varchar(36)", "baru boolean", "baris integer",
                "rt_id varchar(36)", "kepala_id varchar(36)", "kepala_tinggal boolean", "sejak date", "kepala_lama varchar(36)",
                "status varchar(6)", "terdaftar_id varchar(36)", "terdaftar_rt varchar(36)", "terdaftar_tinggal boolean");
        kerja.ubah("""
                insert into impor_kartu select o.nomor_kk, coalesce(k.id, %s), k.id is null, o.baris, o.rt_id, o.penduduk_id, o.tinggal,
                  o.sejak, k.kepala_keluarga_id, k.status, u.id, u.rt_id, u.kepala_bertempat_tinggal
                from impor_orang o
                left join kartu_keluarga k on k.nomor = o.nomor_kk
                left join kk_di_unit u on u.kunci_terbuka = k.id
                where o.hubungan = 'KEPALA' and o.nomor_kk is not null""".formatted(kerja.idBaru()));
        kerja.terisi("impor_kartu");
    }
}
