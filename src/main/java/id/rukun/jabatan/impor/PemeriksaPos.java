package id.rukun.jabatan.impor;

import id.rukun.impor.KerjaImpor;
import id.rukun.jabatan.Jabatan;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with rows of posts below heads, and of who holds them, beside the register and beside each other. */
final class PemeriksaPos {

    /** Who holds a post ({@code l}) that somebody else of the file ({@code y}, whose post is {@code q}) takes over later. */
    static final String DIGANTIKAN = """
            impor_jabatan y join impor_pos q on q.baris = y.baris join pos_penempatan t on t.pos_id = q.pos_id
              join pemegang_jabatan l on l.id = t.pemegang_id and %s
            where y.baru and l.digantikan_oleh is null and l.mulai < y.mulai
              and (l.sampai is null or l.sampai >= y.mulai)""".formatted(Pergantian.MEMBERI_TEMPAT);

    /** A ladder of more steps than this goes in a circle. */
    private static final int TINGKAT = 12;
    private static final List<String> PEMEGANG = List.of("nama", "sifat", "mulai", "nomor_keputusan", "tanggal_keputusan");
    private static final List<String> TANPA_PEMEGANG = List.of("nama", "sifat", "mulai", "sampai", "nomor_keputusan", "tanggal_keputusan");

    private final KerjaImpor kerja;

    PemeriksaPos(KerjaImpor kerja) {
        this.kerja = kerja;
    }

    void periksa() {
        kerja.tolak("unit", "bukan unit dalam register, atau di luar wilayah yang diimpor (" + kerja.lingkup().nama() + ")",
                "select baris, kode from impor_pos where kode is not null and unit_id is null order by baris");
        kerja.tolak("unit", "tidak mempunyai jabatan di bawah kepalanya dalam register", """
                select x.baris, x.kode from impor_pos x join unit u on u.id = x.unit_id where u.jenis not in (%s)
                  or not exists (select k.id from unit_kerja k where k.unit_id = x.unit_id and k.kunci_terbuka is not null)
                order by x.baris""".formatted(kedudukan()));
        kerja.tolak("jabatan", "ada juga pada baris %s: satu baris satu jabatan", """
                select y.baris, y.nama, min(x.baris) from impor_pos x join impor_pos y
                  on y.unit_id = x.unit_id and lower(y.nama) = lower(x.nama) and y.baris > x.baris group by y.baris, y.nama order by 1""");
        kerja.tolak("jenis", "berbeda dari register; jenis jabatan yang ada tidak diubah lewat impor", """
                select baris, lower(replace(jenis, '_', ' ')) from impor_pos where not baru and jenis <> jenis_lama order by baris""");
        kerja.tolak("unit", "sudah berakhir, %s", """
                select x.baris, x.kode, u.sampai from impor_pos x join unit u on u.id = x.unit_id
                where u.sampai < :hari and (x.baru or exists (select y.baris from impor_jabatan y where y.baris = x.baris and y.baru))
                order by x.baris""");
        kerja.tolak("jabatan", "sudah ditiadakan menurut register, hari terakhirnya %s; hapus baris ini, atau bila jabatan itu diadakan lagi, catat "
                + "dengan prosedur Pencatatan jabatan", """
                select baris, nama, sampai_lama from impor_pos where sampai_lama < :hari order by baris""");
        sejak();
        atasan();
        pemegang();
        Pergantian pergantian = new Pergantian(kerja, DIGANTIKAN);
        pergantian.pentaskan();
        bertemu();
        pergantian.peringatkan("""
                impor_jabatan y join impor_pos q on q.baris = y.baris join pos_penempatan t on t.pos_id = q.pos_id
                  join pemegang_jabatan l on l.id = t.pemegang_id""");
    }

    private void sejak() {
        kerja.tolak("sejak", KerjaImpor.BELUM_TIBA, "select baris, sejak from impor_pos where sejak > :hari order by baris");
        kerja.tolak("sejak", "sebelum unit itu ada dalam register, %s; tulis hari itu atau sesudahnya", """
                select x.baris, x.sejak, u.mulai from impor_pos x join unit u on u.id = x.unit_id where x.baru and x.sejak < u.mulai
                order by x.baris""");
        kerja.tolak("sejak", "sebelum atasannya ada, %s; tulis hari itu atau sesudahnya", """
                select x.baris, x.sejak, coalesce(a.sejak_lama, a.sejak) from impor_pos x join impor_pos a on a.pos_id = x.atasan_id
                where x.baru and x.sejak < coalesce(a.sejak_lama, a.sejak)
                union select x.baris, x.sejak, p.mulai from impor_pos x join impor_pos_register p on p.id = x.atasan_id
                where x.baru and x.sejak < p.mulai order by 1""");
    }

    private static String kedudukan() {
        return Jabatan.PEJABAT_UNIT.kedudukan().stream().map(jenis -> "'" + jenis.name() + "'").collect(Collectors.joining(", "));
    }

    private void atasan() {
        kerja.tolak("atasan", "tidak ada jabatan lain dengan nama itu dalam unitnya; kosongkan bila atasannya kepala unit",
                "select baris, atasan from impor_pos where unit_id is not null and atasan is not null and atasan_id is null order by baris");
        kerja.tolak("atasan", "berbeda dari register; atasan jabatan yang ada tidak diubah lewat impor", """
                select baris, coalesce(atasan, '') from impor_pos where not baru and coalesce(atasan_id, '') <> coalesce(atasan_lama, '')
                  and (atasan is null or atasan_id is not null) and (sampai_lama is null or sampai_lama >= :hari) order by baris""");
        // What stands below the head or below a post of the register has a level; then what stands below these.
        kerja.ubah("""
                update impor_pos x set tingkat = 0 where x.atasan_id is null
                  or not exists (select y.baris from impor_pos y where y.pos_id = x.atasan_id)""");
        Stream.iterate(1, satu -> satu <= TINGKAT, satu -> satu + 1).forEach(satu -> kerja.ubah("""
                update impor_pos x set tingkat = %d where x.tingkat is null
                  and exists (select y.baris from impor_pos y where y.pos_id = x.atasan_id and y.tingkat is not null)""".formatted(satu)));
        kerja.tolak("atasan", "berputar: melalui atasannya jabatan itu kembali kepada dirinya sendiri",
                "select baris, atasan from impor_pos where tingkat is null order by baris");
    }

    private void pemegang() {
        for (String kolom : PEMEGANG) {
            kerja.tolak(kolom, "harus diisi bila NIP-nya diisi", """
                    select baris, '' from impor_jabatan_unit where nip is not null and %1$s is null
                      and coalesce(salah, '') not like '%%,%1$s,%%' order by baris""".formatted(kolom));
        }
        for (String kolom : TANPA_PEMEGANG) {
            kerja.tolak(kolom, "diisi tanpa NIP pemegangnya", """
                    select baris, cast(%1$s as varchar(100)) from impor_jabatan_unit where nip is null and %1$s is not null
                      and coalesce(salah, '') not like '%%,nip,%%' order by baris""".formatted(kolom));
        }
        kerja.tolak("mulai", KerjaImpor.BELUM_TIBA, "select baris, mulai from impor_jabatan where mulai > :hari order by baris");
        kerja.tolak("mulai", "sebelum jabatan itu ada, %s", """
                select y.baris, y.mulai, coalesce(q.sejak_lama, q.sejak) from impor_jabatan y join impor_pos q on q.baris = y.baris
                where y.baru and y.mulai < coalesce(q.sejak_lama, q.sejak) order by y.baris""");
        masa();
        kerja.tolak("tanggal_keputusan", KerjaImpor.BELUM_TIBA, "select baris, tanggal from impor_jabatan where tanggal > :hari order by baris");
    }

    private void masa() {
        kerja.tolak("sampai", "sebelum masa jabatannya mulai", "select baris, sampai from impor_jabatan where sampai < mulai order by baris");
        kerja.tolak("sampai", "berbeda dari register, yang mencatat hari terakhirnya %s; yang sudah berakhir tidak diubah lewat impor", """
                select baris, sampai, sampai_lama from impor_jabatan where not baru and sampai_lama is not null and sampai <> sampai_lama
                order by baris""");
        kerja.tolak("sampai", "melewati hari terakhir jabatan itu menurut register, %1$s; tulis paling lambat hari itu", """
                select y.baris, coalesce(cast(y.sampai as varchar(10)), ''), q.sampai_lama from impor_jabatan y
                join impor_pos q on q.baris = y.baris join impor_jabatan_unit b on b.baris = y.baris
                where y.baru and q.sampai_lama >= :hari and q.sampai_lama < coalesce(y.sampai, %s)
                  and coalesce(b.salah, '') not like '%%,sampai,%%' order by y.baris""".formatted(Pergantian.AKHIR));
    }

    private void bertemu() {
        new PemeriksaRangkap(kerja).periksa();
        kerja.tolak("nip", "menurut register memegang jabatan itu sejak hari lain, %s", """
                select y.baris, y.nip, min(l.mulai) from impor_jabatan y join impor_pos q on q.baris = y.baris
                  join pos_penempatan t on t.pos_id = q.pos_id join pemegang_jabatan l on l.id = t.pemegang_id and l.orang = y.nip
                where y.baru and l.sifat = y.sifat and l.digantikan_oleh is null and (l.sampai is null or l.sampai >= y.mulai)
                group by y.baris, y.nip order by 1""");
        kerja.tolak("mulai", "pada hari itu menurut register jabatan itu sudah dipegang orang lain, sejak %s", """
                select y.baris, y.mulai, min(l.mulai) from impor_jabatan y join impor_pos q on q.baris = y.baris
                  join pos_penempatan t on t.pos_id = q.pos_id join pemegang_jabatan l on l.id = t.pemegang_id and l.sifat = y.sifat
                where y.baru and l.digantikan_oleh is null and l.orang <> y.nip and l.mulai >= y.mulai and l.mulai <= coalesce(y.sampai, %s)
                group by y.baris, y.mulai order by 1""".formatted(Pergantian.AKHIR));
    }
}
