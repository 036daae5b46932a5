package id.rukun.wilayah.kerja.impor;

import id.rukun.impor.Importir.Perbandingan;
import id.rukun.impor.KerjaImpor;

/** The difference between rows of units and the register. */
final class PembandingUnitKerja {

    /** Rows ({@code k}) whose unit gets another name. */
    static final String BERGANTI_NAMA = "impor_kerja k where not k.baru and k.nama <> k.nama_lama";

    /** Rows whose unit ends, new ones included, or has another last day than the register says. */
    static final String BERAKHIR = "impor_kerja k where k.sampai is not null and (k.sampai_lama is null or k.sampai <> k.sampai_lama)";

    /** Rows with a determination that the register does not have. */
    static final String DITETAPKAN = """
            impor_kerja k where k.asisten_id is not null and k.nomor is not null and (k.penetapan_lama is null
              or k.asisten_id <> k.asisten_lama or k.nomor <> k.nomor_lama or k.tanggal <> k.tanggal_lama)""";

    private final KerjaImpor kerja;

    PembandingUnitKerja(KerjaImpor kerja) {
        this.kerja = kerja;
    }

    Perbandingan bandingkan() {
        kerja.bedakan("""
                select k.baris, k.nama || ' (' || k.kode || ')', '', 'baru sejak ' || cast(k.mulai as varchar(10))
                  || coalesce(', ' || d.butir, '') from impor_kerja k left join impor_daftar d on d.routing = k.routing
                where k.baru order by k.baris""");
        kerja.bedakan("select k.baris, k.kode || ', nama', k.nama_lama, k.nama from " + BERGANTI_NAMA + " order by k.baris");
        kerja.bedakan("""
                select x.baris, x.kode || ', Asisten', coalesce(l.kode || ', Nomor ' || x.nomor_lama, ''), x.asisten || ', Nomor ' || x.nomor
                from impor_kerja x left join atribut_unit l on l.kunci_terbuka = x.asisten_lama
                where x.baris in (select k.baris from %s) order by x.baris""".formatted(DITETAPKAN));
        kerja.bedakan("""
                select x.baris, x.nama || ' (' || x.kode || '), hari terakhir', cast(x.sampai_lama as varchar(10)), cast(x.sampai as varchar(10))
                  || coalesce(', diteruskan ' || (select min(r.kode) from impor_penerus r where r.baris = x.baris)
                  || case when (select count(*) from impor_penerus r where r.baris = x.baris) > 1 then ' dan lainnya' else '' end, '')
                from impor_kerja x where x.baris in (select k.baris from %s) order by x.baris""".formatted(BERAKHIR));
        return new Perbandingan(kerja.hitung("select count(*) from impor_kerja where baru"), kerja.hitung("""
                select count(*) from impor_kerja x where not x.baru and (x.baris in (select k.baris from %s)
                  or x.baris in (select k.baris from %s) or x.baris in (select k.baris from %s))""".formatted(BERGANTI_NAMA, BERAKHIR, DITETAPKAN)));
    }
}
