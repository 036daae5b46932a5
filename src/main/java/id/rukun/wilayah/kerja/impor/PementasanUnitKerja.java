package id.rukun.wilayah.kerja.impor;

import id.rukun.impor.KerjaImpor;
import id.rukun.wilayah.kerja.DaftarAsisten;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts rows of units beside what the register says of them, and beside the list of their city's regulation. */
final class PementasanUnitKerja {

    private static final String SETDA = "SETDA";

    private final KerjaImpor kerja;
    private final DaftarAsisten daftar;

    PementasanUnitKerja(KerjaImpor kerja, DaftarAsisten daftar) {
        this.kerja = kerja;
        this.daftar = daftar;
    }

    void pentaskan() {
        unit();
        daftar();
        penerus();
    }

    private void unit() {
        kerja.tabelSementara("impor_kerja", List.of("kode, baris", "unit_id, baris"), "baris integer primary key", "kode varchar(40)",
                "unit_id varchar(36)", "baru boolean", "jenis varchar(30)", "jenis_lama varchar(30)", "nama varchar(120)",
                "nama_lama varchar(120)", "routing varchar(40)", "routing_lama varchar(30)", "mulai date", "mulai_lama date", "sampai date",
                "sampai_lama date", "atribut_lama varchar(36)", "asisten varchar(40)", "asisten_id varchar(36)", "nomor varchar(100)",
                "tanggal date", "penetapan_lama varchar(36)", "asisten_lama varchar(36)", "nomor_lama varchar(100)", "tanggal_lama date");
        // All Bagian of a city whose list knows the Setda as one are that one.
        String bagian = daftar.cari(kerja.lingkup().tenant(), SETDA).isPresent() ? "when b.jenis = 'BAGIAN' then '" + SETDA + "' " : "";
        kerja.ubah("""
                insert into impor_kerja select b.baris, b.kode, coalesce(u.id, %s), u.id is null, b.jenis, k.jenis, b.nama, a.nama,
                  coalesce(b.daftar, k.kode_routing, case when b.jenis in ('BUMD', 'RUMAH_SAKIT') then b.jenis %selse substring(b.kode, 7) end),
                  k.kode_routing, b.mulai, u.mulai, b.sampai, u.sampai, a.id, b.asisten, s.unit_id, b.nomor_penetapan, b.tanggal_penetapan,
                  p.id, p.asisten_id, p.nomor, p.tanggal
                from impor_unit_kerja b
                left join atribut_unit a on a.kode_terbuka = b.kode and b.kode like :didalam
                left join unit u on u.id = a.unit_id and u.tenant = :tenant
                left join unit_kerja k on k.kunci_terbuka = u.id
                left join penetapan_pembidangan p on p.kunci_terbuka = u.id
                left join (select o.unit_id, o.kode_terbuka from atribut_unit o join unit v on v.id = o.unit_id
                  where v.jenis = 'ASISTEN' and v.tenant = :tenant and v.sampai is null) s
                  on s.kode_terbuka = b.asisten and b.asisten like :didalam
                where b.kode is not null""".formatted(kerja.idBaru(), bagian));
        kerja.terisi("impor_kerja");
    }

    /** What the regulation says of each code that rows have or name. */
    private void daftar() {
        kerja.tabelSementara("impor_daftar", "routing varchar(40) primary key", "asisten varchar(30)",
                "asisten_id varchar(36)", "butir varchar(200)");
        List<String> kode = new ArrayList<>();
        kerja.baca("select distinct routing from impor_kerja where routing is not null", b -> kode.add(b.getString(1)));
        List<Object[]> ada = new ArrayList<>();
        kode.forEach(satu -> daftar.cari(kerja.lingkup().tenant(), satu).ifPresent(baris ->
                ada.add(new Object[] {satu, baris.asisten(), baris.butir() == null ? "menurut tafsir" : baris.butir()})));
        if (!ada.isEmpty()) {
            kerja.masukkan("insert into impor_daftar (routing, asisten, butir) values (?, ?, ?)", ada);
        }
        kerja.ubah("""
                update impor_daftar d set asisten_id = (select min(k.unit_id) from unit_kerja k join unit u on u.id = k.unit_id
                  where k.jenis = 'ASISTEN' and k.kode_routing = d.asisten and k.kunci_terbuka is not null and u.tenant = :tenant)
                where d.asisten is not null""");
    }

    private void penerus() {
        kerja.tabelSementara("impor_penerus", List.of("baris, kode"), "baris integer", "kode varchar(200)", "unit_id varchar(36)");
        List<Object[]> semua = new ArrayList<>();
        kerja.baca("select baris, penerus from impor_unit_kerja where penerus is not null order by baris", b -> {
            for (String satu : List.of(b.getString(2).split("[;,]")).stream().map(String::strip).filter(k -> !k.isEmpty()).distinct().toList()) {
                semua.add(new Object[] {b.getInt(1), satu.toUpperCase(Locale.ROOT)});
            }
        });
        if (!semua.isEmpty()) {
            kerja.masukkan("insert into impor_penerus (baris, kode) values (?, ?)", semua);
        }
        kerja.ubah("""
                update impor_penerus r set unit_id = coalesce((select min(y.unit_id) from impor_kerja y where y.kode = r.kode),
                  (select a.unit_id from atribut_unit a join unit u on u.id = a.unit_id
                    where a.kode_terbuka = r.kode and r.kode like :didalam and u.tenant = :tenant and u.jenis = 'UNIT_KERJA'))""");
    }
}
