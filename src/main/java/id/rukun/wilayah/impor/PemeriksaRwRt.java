package id.rukun.wilayah.impor;

import id.rukun.impor.KerjaImpor;
import id.rukun.wilayah.keterangan.KartuTercatat;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with rows of RW and RT beside the register and beside each other. */
final class PemeriksaRwRt {

    private static final int SEKALIGUS = 1000;

    private final KerjaImpor kerja;
    private final List<Object[]> tetangga = new ArrayList<>();

    PemeriksaRwRt(KerjaImpor kerja) {
        this.kerja = kerja;
    }

    void periksa(KartuTercatat kartu) {
        letak();
        hari();
        pengecualian();
        berkartu(kartu);
        kerja.tolak("jumlah_kk", "bukan untuk RW: jumlahnya dihitung dari RT di dalamnya",
                "select baris, cast(jumlah_kk as varchar(10)) from impor_unit where jenis = 'RW' and jumlah_kk is not null order by baris");
        berbeda();
        terkunci();
        tetangga();
    }

    private void letak() {
        kerja.tolak("kelurahan", "di luar wilayah yang Anda kelola (" + kerja.lingkup().nama() + ")", """
                select baris, kelurahan from impor_rw_rt
                where kelurahan is not null and kelurahan <> :kode and kelurahan not like :didalam order by baris""");
        kerja.tolak("kelurahan", "bukan Kelurahan dalam register", """
                select b.baris, b.kelurahan from impor_rw_rt b where (b.kelurahan = :kode or b.kelurahan like :didalam)
                  and not exists (select a.id from atribut_unit a join unit u on u.id = a.unit_id
                    where a.kode_terbuka = b.kelurahan and u.jenis = 'KELURAHAN' and u.tenant = :tenant) order by b.baris""");
        kerja.tolak("rw", "sudah ada pada baris %s: setiap RW dan RT satu baris", """
                select b.baris, b.kode, k.pertama from impor_unit b
                join (select kode, min(baris) pertama from impor_unit group by kode having count(*) > 1) k on k.kode = b.kode
                where b.baris > k.pertama order by b.baris""");
        kerja.tolak("rw", "tidak ada, baik dalam register maupun dalam berkas ini; tulis baris untuk RW itu sendiri, dengan kolom rt kosong", """
                select b.baris, b.induk from impor_unit b where b.jenis = 'RT'
                  and not exists (select i.baris from impor_unit i where i.kode = b.induk)
                  and not exists (select a.id from atribut_unit a where a.kode_terbuka = b.induk) order by b.baris""");
    }

    /** Pasal 7 ayat (1) knows only the Kabupaten Administrasi. */
    private void pengecualian() {
        kerja.tolak("pengecualian", "hanya di Kabupaten Administrasi", """
                select b.baris, 'Pasal 7 ayat (1)' from impor_unit b where b.pengecualian like '%PS7_1%'
                  and not exists (select a.id from atribut_unit a join unit u on u.id = a.unit_id
                    where a.kode_terbuka = substring(b.kode, 1, 5) and u.jenis = 'KABUPATEN') order by b.baris""");
    }

    private void hari() {
        kerja.tolak("mulai", KerjaImpor.BELUM_TIBA + ": yang diimpor adalah keadaan yang sudah ada; pembentukan baru lewat prosedurnya",
                "select baris, mulai from impor_unit where mulai > :hari order by baris");
        kerja.tolak("mulai", "sebelum RW-nya ada, yang mulai pada %s", """
                select b.baris, b.mulai, coalesce(i.mulai, u.mulai) from impor_unit b
                left join impor_unit i on i.kode = b.induk and i.jenis = 'RW'
                left join atribut_unit a on a.kode_terbuka = b.induk left join unit u on u.id = a.unit_id
                where b.jenis = 'RT' and b.mulai < coalesce(i.mulai, u.mulai) order by b.baris""");
    }

    /** Cards that are registered are counted, whatever is declared. */
    private void berkartu(KartuTercatat kartu) {
        kerja.tabelSementara("impor_berkartu", "rt_id varchar(36) primary key", "jumlah bigint");
        kerja.ubah("insert into impor_berkartu select c.rt_id, c.jumlah from (" + kartu.rtBerkartu()
                + ") c where c.rt_id in (select b.unit_id from impor_unit b where not b.baru)");
        kerja.peringatkan("jumlah_kk", "tidak dipakai: kartunya sudah ada dalam register, %s KK", """
                select b.baris, cast(b.jumlah_kk as varchar(10)), c.jumlah from impor_unit b join impor_berkartu c on c.rt_id = b.unit_id
                where b.jumlah_kk <> c.jumlah order by b.baris""");
    }

    /** What a procedure has founded, or an import before, is not founded anew on another day. */
    private void berbeda() {
        kerja.tolak("mulai", "berbeda dari register, yang mencatat %s; hari terbentuknya tidak diubah lewat impor", """
                select b.baris, b.mulai, u.mulai from impor_unit b join unit u on u.id = b.unit_id
                where b.mulai <> u.mulai order by b.baris""");
        kerja.tolak("pengecualian", "berbeda dari register; pengecualian tidak diubah lewat impor", """
                select b.baris, b.pengecualian from impor_unit b join unit u on u.id = b.unit_id
                where b.pengecualian <> u.pengecualian order by b.baris""");
    }

    private void terkunci() {
        kerja.tolak("rw", "sedang ditata dalam kasus %s; impor sesudah kasus itu selesai (kebijakan Rukun)", """
                select b.baris, b.kode, k.nomor_kasus from impor_unit b join kunci_penataan k on k.kunci_terbuka = b.unit_id
                union select b.baris, b.kode, k.nomor_kasus from impor_unit b join atribut_unit a on a.kode_terbuka = b.induk
                  join kunci_penataan k on k.kunci_terbuka = a.unit_id where b.baru order by 1""");
    }

    /** Neighbours are named as people name them; what each means depends on the row that names it. */
    private void tetangga() {
        kerja.tabelSementara("impor_tetangga", "baris integer", "kode varchar(40)", "tetangga varchar(40)");
        kerja.baca("select baris, kelurahan, rw, rt, tetangga from impor_rw_rt where tetangga is not null and kelurahan is not null "
                + "and rw is not null and salah not like '%,rt,%' order by baris", baris -> {
            String kode = baris.getString(2) + "." + baris.getString(3) + (baris.getString(4) == null ? "" : "." + baris.getString(4));
            int nomor = baris.getInt(1);
            new TetanggaDitulis(baris.getString(2), baris.getString(3), baris.getString(4) != null).baca(baris.getString(5))
                    .forEach(satu -> tetangga(nomor, kode, satu));
        });
        simpan();
        kerja.terisi("impor_tetangga");
        kerja.tolak("tetangga", "bukan RT atau RW dalam berkas ini, atau dalam register wilayah yang Anda kelola", """
                select t.baris, t.tetangga from impor_tetangga t
                where not exists (select b.baris from impor_unit b where b.kode = t.tetangga)
                  and not exists (select a.id from atribut_unit a join unit u on u.id = a.unit_id
                    where a.kode_terbuka = t.tetangga and a.kode like :didalam and u.tenant = :tenant) order by t.baris, t.tetangga""");
        kerja.tolak("tetangga", "sedang ditata dalam kasus %s; impor sesudah kasus itu selesai (kebijakan Rukun)", """
                select t.baris, t.tetangga, k.nomor_kasus from impor_tetangga t join atribut_unit a on a.kode_terbuka = t.tetangga
                join kunci_penataan k on k.kunci_terbuka = a.unit_id order by t.baris, t.tetangga""");
    }

    private void tetangga(int baris, String kode, TetanggaDitulis.TetanggaTersebut satu) {
        if (satu.kode().isEmpty()) {
            kerja.tolak(baris, "tetangga", satu.teks(), "tidak terbaca sebagai tetangga; tulis bagi RT 001 atau 001/02, bagi RW 02, dipisah "
                    + "titik koma");
        } else if (satu.kode().get().equals(kode)) {
            kerja.tolak(baris, "tetangga", satu.teks(), "adalah dirinya sendiri");
        } else {
            tetangga.add(new Object[] {baris, kode, satu.kode().get()});
        }
        if (tetangga.size() >= SEKALIGUS) {
            simpan();
        }
    }

    private void simpan() {
        kerja.masukkan("insert into impor_tetangga (baris, kode, tetangga) values (?, ?, ?)", tetangga);
        tetangga.clear();
    }
}
