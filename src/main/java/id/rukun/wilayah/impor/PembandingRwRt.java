package id.rukun.wilayah.impor;

import id.rukun.impor.Importir.Perbandingan;
import id.rukun.impor.KerjaImpor;
import java.util.List;

/** The difference between rows of RW and RT and the register. */
final class PembandingRwRt {

    /** Rows ({@code b}) whose boundary is not the register's ({@code l}). */
    static final String BATAS_LAIN = """
            impor_unit b left join batas_unit l on l.kunci_terbuka = b.unit_id
            where b.batas is not null and (l.batas is null or l.batas <> b.batas)""";

    /** The same of the declared number of cards. */
    static final String JUMLAH_LAIN = """
            impor_unit b left join jumlah_kk_unit l on l.kunci_terbuka = b.unit_id
            where b.jumlah_kk is not null and (l.jumlah is null or l.jumlah <> b.jumlah_kk)
              and not exists (select c.rt_id from impor_berkartu c where c.rt_id = b.unit_id)""";

    private final KerjaImpor kerja;

    PembandingRwRt(KerjaImpor kerja) {
        this.kerja = kerja;
    }

    Perbandingan bandingkan() {
        pasangan();
        kerja.bedakan("select baris, jenis || ' ' || nomor || ' (' || kode || ')', '', 'baru' from impor_unit where baru order by baris");
        kerja.bedakan("select b.baris, b.jenis || ' ' || b.nomor || ' (' || b.kode || '), batas', l.batas, b.batas from " + BATAS_LAIN
                + " and not b.baru order by b.baris");
        kerja.bedakan("select b.baris, b.jenis || ' ' || b.nomor || ' (' || b.kode || '), jumlah KK', cast(l.jumlah as varchar(10)), "
                + "cast(b.jumlah_kk as varchar(10)) from " + JUMLAH_LAIN + " and not b.baru order by b.baris");
        kerja.bedakan("""
                select p.baris, p.kode || ', tetangga', '', p.tetangga from impor_pasangan p join impor_unit b on b.baris = p.baris
                where not b.baru order by p.baris, p.tetangga""");
        return new Perbandingan(kerja.hitung("select count(*) from impor_unit where baru"), kerja.hitung(
                "select count(*) from impor_unit c where not c.baru and (c.baris in (select b.baris from " + BATAS_LAIN
                        + ") or c.baris in (select b.baris from " + JUMLAH_LAIN
                        + ") or c.baris in (select p.baris from impor_pasangan p))"));
    }

    /** Pairs of neighbours by their ids, the smaller one first, that the register does not have. */
    private void pasangan() {
        kerja.tabelSementara("impor_pasangan", List.of("baris, unit_a, unit_b"),
                "unit_a varchar(36)", "unit_b varchar(36)", "baris integer", "kode varchar(40)",
                "tetangga varchar(40)");
        kerja.ubah("""
                insert into impor_pasangan select x.a, x.b, min(x.baris), min(x.kode), min(x.tetangga)
                from (select case when y.satu < y.lain then y.satu else y.lain end a, case when y.satu < y.lain then y.lain else y.satu end b,
                    y.baris, y.kode, y.tetangga
                  from (select u.unit_id satu, coalesce(i.unit_id, a.unit_id) lain, t.baris, t.kode, t.tetangga
                    from impor_tetangga t join impor_unit u on u.kode = t.kode
                    left join impor_unit i on i.kode = t.tetangga left join atribut_unit a on a.kode_terbuka = t.tetangga) y) x
                where not exists (select k.id from ketetanggaan k where k.kunci_terbuka = x.a || '|' || x.b)
                group by x.a, x.b""");
        kerja.terisi("impor_pasangan");
    }
}
