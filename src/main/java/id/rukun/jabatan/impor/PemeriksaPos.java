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
              join pemegang_jabatan l on l.id = t.pemegang_id and l.sifat = y.sifat
            where y.baru and l.digantikan_oleh is null and l.orang <> y.nip and l.mulai < y.mulai
              and (l.sampai is null or l.sampai >= y.mulai)""";

    /** A ladder of more steps than this goes in a circle. */
    private static final int TINGKAT = 12;
    private static final List<String> PEMEGANG = List.of("nama", "sifat", "mulai", "nomor_keputusan", "tanggal_keputusan");

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
                  on y.unit_id = x.unit_id and y.nama = x.nama and y.baris > x.baris group by y.baris, y.nama order by 1""");
        kerja.tolak("jenis", "berbeda dari register; jenis jabatan yang ada tidak diubah lewat impor", """
                select baris, lower(replace(jenis, '_', ' ')) from impor_pos where not baru and jenis <> jenis_lama order by baris""");
        kerja.tolak("unit", "sudah berakhir, %s", """
                select x.baris, x.kode, u.sampai from impor_pos x join unit u on u.id = x.unit_id
                where u.sampai < :hari and (x.baru or exists (select y.baris from impor_jabatan y where y.baris = x.baris and y.baru))
                order by x.baris""");
        kerja.tolak("sejak", "belum sampai", "select baris, sejak from impor_pos where sejak > :hari order by baris");
        atasan();
        pemegang();
        bertemu();
    }

    private static String kedudukan() {
        return Jabatan.PEJABAT_UNIT.kedudukan().stream().map(jenis -> "'" + jenis.name() + "'").collect(Collectors.joining(", "));
    }

    private void atasan() {
        kerja.tolak("atasan", "tidak ada jabatan lain dengan nama itu dalam unitnya; kosongkan bila atasannya kepala unit",
                "select baris, atasan from impor_pos where unit_id is not null and atasan is not null and atasan_id is null order by baris");
        kerja.tolak("atasan", "berbeda dari register; atasan jabatan yang ada tidak diubah lewat impor", """
                select baris, coalesce(atasan, '') from impor_pos where not baru and coalesce(atasan_id, '') <> coalesce(atasan_lama, '')
                  and (atasan is null or atasan_id is not null) order by baris""");
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
            kerja.tolak(kolom, "diisi tanpa NIP pemegangnya", """
                    select baris, cast(%1$s as varchar(100)) from impor_jabatan_unit where nip is null and %1$s is not null
                      and coalesce(salah, '') not like '%%,nip,%%' order by baris""".formatted(kolom));
        }
        kerja.tolak("mulai", "belum sampai", "select baris, mulai from impor_jabatan where mulai > :hari order by baris");
        kerja.tolak("mulai", "sebelum jabatan itu ada, %s", """
                select y.baris, y.mulai, q.sejak from impor_jabatan y join impor_pos q on q.baris = y.baris where y.mulai < q.sejak
                order by y.baris""");
        kerja.tolak("tanggal_keputusan", "belum sampai", "select baris, tanggal from impor_jabatan where tanggal > :hari order by baris");
    }

    private void bertemu() {
        kerja.tolak("nip", "juga memegang jabatan pada baris %s: satu orang memegang satu jabatan, kecuali sebagai pelaksana tugas", """
                select y.baris, y.nip, min(x.baris) from impor_jabatan x join impor_jabatan y on y.nip = x.nip and y.baris > x.baris
                where x.sifat = 'DEFINITIF' and y.sifat = 'DEFINITIF' group by y.baris, y.nip order by 1""");
        kerja.tolak("nip", "menurut register memegang jabatan lain sejak %s: satu orang memegang satu jabatan, kecuali sebagai pelaksana tugas", """
                select y.baris, y.nip, min(l.mulai) from impor_jabatan y join pemegang_jabatan l on l.orang = y.nip and l.sifat = y.sifat
                  left join pos_penempatan t on t.pemegang_id = l.id left join impor_pos q on q.baris = y.baris
                where y.baru and y.sifat = 'DEFINITIF' and l.digantikan_oleh is null and (l.sampai is null or l.sampai >= y.mulai)
                  and (t.pos_id is null or t.pos_id <> q.pos_id) group by y.baris, y.nip order by 1""");
        kerja.tolak("nip", "menurut register memegang jabatan itu sejak hari lain, %s", """
                select y.baris, y.nip, min(l.mulai) from impor_jabatan y join impor_pos q on q.baris = y.baris
                  join pos_penempatan t on t.pos_id = q.pos_id join pemegang_jabatan l on l.id = t.pemegang_id and l.orang = y.nip
                where y.baru and l.sifat = y.sifat and l.digantikan_oleh is null and (l.sampai is null or l.sampai >= y.mulai)
                group by y.baris, y.nip order by 1""");
        kerja.tolak("mulai", "pada hari itu menurut register jabatan itu sudah dipegang orang lain, sejak %s", """
                select y.baris, y.mulai, min(l.mulai) from impor_jabatan y join impor_pos q on q.baris = y.baris
                  join pos_penempatan t on t.pos_id = q.pos_id join pemegang_jabatan l on l.id = t.pemegang_id and l.sifat = y.sifat
                where y.baru and l.digantikan_oleh is null and l.orang <> y.nip and l.mulai >= y.mulai
                group by y.baris, y.mulai order by 1""");
    }
}
