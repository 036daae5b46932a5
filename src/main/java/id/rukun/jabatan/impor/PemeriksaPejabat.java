package id.rukun.jabatan.impor;

import id.rukun.impor.KerjaImpor;

/** What is wrong with rows of officials beside the register and beside each other. */
final class PemeriksaPejabat {

    /** Who holds a post ({@code l}) that somebody else of the file ({@code y}) takes over later. */
    static final String DIGANTIKAN = """
            impor_jabatan y join pemegang_jabatan l on l.unit_id = y.unit_id and l.jabatan = y.jabatan and %s
            where y.baru and not y.jamak and l.digantikan_oleh is null and l.mulai < y.mulai
              and (l.sampai is null or l.sampai >= y.mulai)
              and not exists (select z.baris from impor_jabatan z where z.pemegang_id = l.id)""".formatted(Pergantian.MEMBERI_TEMPAT);

    private static final String AKHIR = Pergantian.AKHIR;

    private final KerjaImpor kerja;

    PemeriksaPejabat(KerjaImpor kerja) {
        this.kerja = kerja;
    }

    void periksa() {
        kerja.tolak("unit", "bukan unit dalam register, atau di luar wilayah yang diimpor (" + kerja.lingkup().nama() + ")",
                "select baris, kode from impor_jabatan where kode is not null and unit_id is null order by baris");
        kerja.tolak("mulai", "sesudah unit itu berakhir, %s", """
                select y.baris, y.mulai, u.sampai from impor_jabatan y join unit u on u.id = y.unit_id where y.baru and y.mulai > u.sampai
                order by y.baris""");
        kerja.tolak("jabatan", "tidak ada di unit itu", """
                select y.baris, lower(replace(y.jabatan, '_', ' ')) from impor_jabatan y where y.unit_id is not null and y.jabatan is not null
                  and not exists (select k.jabatan from impor_kedudukan k where k.jabatan = y.jabatan and k.jenis = y.jenis) order by y.baris""");
        kerja.tolak("sampai", "sebelum masa jabatannya mulai", "select baris, sampai from impor_jabatan where sampai < mulai order by baris");
        kerja.tolak("mulai", KerjaImpor.BELUM_TIBA, "select baris, mulai from impor_jabatan where mulai > :hari order by baris");
        kerja.tolak("tanggal_keputusan", KerjaImpor.BELUM_TIBA, "select baris, tanggal from impor_jabatan where tanggal > :hari order by baris");
        kerja.tolak("sampai", "berbeda dari register, yang mencatat hari terakhirnya %s; yang sudah berakhir tidak diubah lewat impor", """
                select baris, sampai, sampai_lama from impor_jabatan where not baru and sampai_lama is not null and sampai <> sampai_lama
                order by baris""");
        Pergantian pergantian = new Pergantian(kerja, DIGANTIKAN);
        pergantian.pentaskan();
        rangkap();
        new PemeriksaRangkap(kerja).periksa();
        pelaksana();
        pergantian.peringatkan("impor_jabatan y join pemegang_jabatan l on l.unit_id = y.unit_id and l.jabatan = y.jabatan and not y.jamak");
    }

    /** Whoever acts until there is a holder does so no longer when there is one. */
    private void pelaksana() {
        kerja.tolak("sampai", "sesudah pejabat definitif mulai (baris %s); pelaksana bertugas paling lambat sampai sehari sebelumnya", """
                select x.baris, cast(x.sampai as varchar(10)), min(y.baris) from impor_jabatan x join impor_jabatan y
                  on y.unit_id = x.unit_id and y.jabatan = x.jabatan and y.mulai >= x.mulai
                  and y.mulai <= coalesce(x.sampai, x.sampai_lama, %s)
                where x.sifat = 'PELAKSANA' and y.sifat = 'DEFINITIF' and not x.jamak and (x.sampai is not null or not x.baru)
                group by x.baris, x.sampai order by 1""".formatted(AKHIR));
    }

    private void rangkap() {
        kerja.tolak("jabatan", "pada hari yang sama juga dipegang orang pada baris %s: satu jabatan satu orang", """
                select y.baris, lower(replace(y.jabatan, '_', ' ')), min(x.baris) from impor_jabatan x join impor_jabatan y
                  on y.unit_id = x.unit_id and y.baris > x.baris and y.jabatan = x.jabatan and y.sifat = x.sifat
                  and x.mulai <= coalesce(y.sampai, %1$s) and y.mulai <= coalesce(x.sampai, %1$s)
                where not y.jamak or y.nip = x.nip group by y.baris, y.jabatan order by 1""".formatted(AKHIR));
        kerja.tolak("jabatan", "pada hari itu menurut register sudah dipegang orang lain, sejak %s", """
                select y.baris, lower(replace(y.jabatan, '_', ' ')), min(l.mulai) from impor_jabatan y join pemegang_jabatan l
                  on l.unit_id = y.unit_id and l.jabatan = y.jabatan and l.sifat = y.sifat
                where y.baru and not y.jamak and l.digantikan_oleh is null and l.mulai >= y.mulai and l.mulai <= coalesce(y.sampai, %1$s)
                group by y.baris, y.jabatan order by 1""".formatted(AKHIR));
        kerja.tolak("nip", "menurut register memegang jabatan itu sejak hari lain, %s", """
                select y.baris, y.nip, l.mulai from impor_jabatan y join pemegang_jabatan l
                  on l.unit_id = y.unit_id and l.jabatan = y.jabatan and l.sifat = y.sifat and l.orang = y.nip
                where y.baru and l.digantikan_oleh is null and l.mulai <= coalesce(y.sampai, %1$s)
                  and (l.sampai is null or l.sampai >= y.mulai) order by 1""".formatted(AKHIR));
    }
}
