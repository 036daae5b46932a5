package id.rukun.wilayah.kerja.impor;

import id.rukun.impor.KerjaImpor;
import java.util.List;

/** What is wrong with rows of units beside the register, beside each other, and beside the list of the regulation. */
final class PemeriksaUnitKerja {

    private static final List<String> PENETAPAN = List.of("nomor_penetapan", "tanggal_penetapan");

    private final KerjaImpor kerja;

    PemeriksaUnitKerja(KerjaImpor kerja) {
        this.kerja = kerja;
    }

    void periksa() {
        letak();
        samaDenganRegister();
        hari();
        daftar();
        penetapan();
        penerus();
    }

    private void letak() {
        kerja.tolak("kode", "di luar wilayah yang diimpor (" + kerja.lingkup().nama() + ")",
                "select baris, kode from impor_kerja where kode not like :didalam order by baris");
        kerja.tolak("kode", "di wilayah tanpa peraturan koordinasi; unit kerja hanya diimpor bagi kota yang mempunyainya, untuk seluruh kotanya", """
                select baris, kode from impor_kerja where kode like :didalam and not exists (select k.id from unit_kerja k
                  join atribut_unit a on a.unit_id = k.unit_id where a.kode_terbuka = :kode and k.jenis = 'KEPALA_DAERAH') order by baris""");
        kerja.tolak("kode", "ada juga pada baris %s: satu baris satu unit", """
                select y.baris, y.kode, min(x.baris) from impor_kerja x join impor_kerja y on y.kode = x.kode and y.baris > x.baris
                group by y.baris, y.kode order by 1""");
    }

    private void samaDenganRegister() {
        kerja.tolak("jenis", "berbeda dari register, yang mencatat %s; jenis unit yang ada tidak diubah lewat impor: akhiri unit itu dan impor "
                + "penerusnya", """
                select baris, lower(replace(jenis, '_', ' ')), coalesce(lower(replace(jenis_lama, '_', ' ')), 'sebuah wilayah') from impor_kerja
                where not baru and jenis is not null and (jenis_lama is null or jenis <> jenis_lama) order by baris""");
        kerja.tolak("daftar", "berbeda dari register, yang mencatat %s; tempat unit yang ada dalam daftar tidak diubah lewat impor", """
                select baris, routing, routing_lama from impor_kerja where not baru and routing <> routing_lama order by baris""");
        kerja.tolak("nama", "berbeda dari register; unit yang sudah berakhir tidak berganti nama", """
                select baris, nama from impor_kerja where sampai_lama < :hari and nama <> nama_lama order by baris""");
        kerja.peringatkan("mulai", "berbeda dari register, yang mencatat %s; hari pertama unit yang ada tidak diubah lewat impor", """
                select baris, mulai, mulai_lama from impor_kerja where not baru and mulai <> mulai_lama order by baris""");
    }

    private void hari() {
        kerja.tolak("mulai", "wajib bagi unit yang belum ada dalam register", """
                select k.baris, '' from impor_kerja k join impor_unit_kerja b on b.baris = k.baris
                where k.baru and k.mulai is null and coalesce(b.salah, '') not like '%,mulai,%' order by k.baris""");
        kerja.tolak("mulai", KerjaImpor.BELUM_TIBA, "select baris, mulai from impor_kerja where baru and mulai > :hari order by baris");
        kerja.tolak("sampai", "sebelum unit itu ada", """
                select baris, sampai from impor_kerja where sampai < case when baru then mulai else mulai_lama end order by baris""");
    }

    private void daftar() {
        kerja.tolak("daftar", "tidak ada dalam daftar Asisten menurut peraturan kota itu", """
                select b.baris, b.daftar from impor_unit_kerja b join impor_kerja k on k.baris = b.baris
                where b.daftar is not null and not exists (select d.routing from impor_daftar d where d.routing = b.daftar) order by b.baris""");
        kerja.tolak("asisten", "bukan kantor Asisten di wilayah yang diimpor", """
                select baris, asisten from impor_kerja where asisten is not null and asisten_id is null order by baris""");
        kerja.tolak("asisten", "berbeda dari peraturan kotanya (%s); penetapan tidak mengubah daftar itu (kebijakan Rukun RUKUN-POL-210)", """
                select k.baris, k.asisten, d.butir from impor_kerja k join impor_daftar d on d.routing = k.routing
                where k.asisten_id is not null and (d.asisten_id is null or d.asisten_id <> k.asisten_id) order by k.baris""");
        kerja.tolak("nomor_penetapan", "diisi bagi unit yang Asistennya sudah disebut peraturan kotanya (%s); kosongkan", """
                select k.baris, k.nomor, d.butir from impor_kerja k join impor_daftar d on d.routing = k.routing
                where k.nomor is not null order by k.baris""");
        kerja.tolak("asisten", "diisi bagi DPRD, yang tidak dikoordinasikan Asisten",
                "select baris, asisten from impor_kerja where jenis = 'DPRD' and asisten is not null order by baris");
    }

    private void penetapan() {
        for (String kolom : PENETAPAN) {
            kerja.tolak(kolom, "wajib bila Asisten diisi bagi unit yang tidak ada dalam daftar peraturan kotanya (kebijakan Rukun "
                    + "RUKUN-POL-210)", """
                    select k.baris, '' from impor_kerja k join impor_unit_kerja b on b.baris = k.baris
                    where k.asisten_id is not null and b.%1$s is null and coalesce(b.salah, '') not like '%%,%1$s,%%'
                      and not exists (select d.routing from impor_daftar d where d.routing = k.routing) order by k.baris""".formatted(kolom));
            kerja.tolak(kolom, "diisi tanpa Asistennya", """
                    select b.baris, cast(b.%1$s as varchar(100)) from impor_unit_kerja b where b.asisten is null and b.%1$s is not null
                      and coalesce(b.salah, '') not like '%%,asisten,%%' order by b.baris""".formatted(kolom));
        }
        kerja.tolak("tanggal_penetapan", "lebih tua daripada penetapan dalam register, Nomor %s tanggal %s, yang tetap berlaku; periksa apakah "
                + "berkas ini berkas lama", """
                select x.baris, x.tanggal, x.nomor_lama, x.tanggal_lama from impor_kerja x
                where x.baris in (select k.baris from %s) and x.tanggal < x.tanggal_lama order by x.baris"""
                .formatted(PembandingUnitKerja.DITETAPKAN));
        kerja.tolak("asisten", "diisi bagi unit yang berakhir %s, sebelum penetapan itu berlaku; unit yang berakhir tidak diberi Asisten lagi: "
                + "kosongkan", """
                select x.baris, x.asisten, coalesce(x.sampai, x.sampai_lama) from impor_kerja x where x.baris in (select k.baris from %s)
                  and coalesce(x.sampai, x.sampai_lama) < case when x.penetapan_lama is null then x.tanggal else cast(:hari as date) end
                order by x.baris""".formatted(PembandingUnitKerja.DITETAPKAN));
        kerja.peringatkan("asisten", "kosong, tetapi menurut register unit ini ada pada %s (Nomor %s); impor tidak mencabut penetapan, jadi ia tetap "
                + "berlaku", """
                select k.baris, '', a.kode, k.nomor_lama from impor_kerja k join impor_unit_kerja b on b.baris = k.baris
                join atribut_unit a on a.kunci_terbuka = k.asisten_lama
                where b.asisten is null and coalesce(b.salah, '') not like '%,asisten,%' and coalesce(k.sampai, k.sampai_lama) is null
                order by k.baris""");
        kerja.tolak("tanggal_penetapan", KerjaImpor.BELUM_TIBA, "select baris, tanggal from impor_kerja where tanggal > :hari order by baris");
    }

    private void penerus() {
        kerja.tolak("penerus", "diisi bagi unit yang tidak berakhir; isi juga kolom sampai, atau kosongkan kolom ini", """
                select b.baris, b.penerus from impor_unit_kerja b where b.penerus is not null and b.sampai is null
                  and coalesce(b.salah, '') not like '%,sampai,%' order by b.baris""");
        kerja.tolak("penerus", "bukan unit kerja di wilayah yang diimpor",
                "select baris, kode from impor_penerus where unit_id is null order by baris");
        kerja.tolak("penerus", "adalah unit itu sendiri", """
                select r.baris, r.kode from impor_penerus r join impor_kerja k on k.baris = r.baris where r.unit_id = k.unit_id order by r.baris""");
        kerja.tolak("penerus", "sudah berakhir ketika unit ini berakhir, atau belum ada sehari sesudahnya", """
                select r.baris, r.kode from impor_penerus r join impor_kerja k on k.baris = r.baris
                left join impor_kerja y on y.unit_id = r.unit_id left join unit u on u.id = r.unit_id
                where k.sampai is not null and (coalesce(u.mulai, y.mulai) > k.sampai + 1
                  or coalesce(y.sampai, u.sampai) <= k.sampai) order by r.baris""");
        kerja.tolak("penerus", "tidak dapat ditambah: akhir unit ini sudah tercatat tanpa penerus itu; kosongkan kolom ini", """
                select r.baris, r.kode from impor_penerus r join impor_kerja k on k.baris = r.baris
                where k.sampai_lama is not null and not exists (select s.id from silsilah_unit s
                  where s.penerus_id = r.unit_id and s.pendahulu_id = k.unit_id) order by r.baris""");
        silsilah();
    }

    /** What the register knows of who goes on with whom holds for another last day as well; so nobody goes on with himself through others. */
    private void silsilah() {
        kerja.tolak("sampai", "tidak cocok dengan penerusnya menurut register, %s, yang ada sejak %s%s: penerus ada sehari sesudah unit ini "
                + "berakhir, dan berakhir sesudahnya", """
                select k.baris, k.sampai, a.kode, u.mulai, coalesce(' sampai ' || cast(coalesce(y.sampai, u.sampai) as varchar(10)), '')
                from impor_kerja k join silsilah_unit s on s.pendahulu_id = k.unit_id join unit u on u.id = s.penerus_id
                join atribut_unit a on a.kunci_terbuka = u.id left join impor_kerja y on y.unit_id = s.penerus_id
                where k.sampai is not null and (u.mulai > k.sampai + 1 or coalesce(y.sampai, u.sampai) <= k.sampai) order by k.baris, a.kode""");
        kerja.tolak("sampai", "tidak sesudah hari terakhir %s, %s, yang menurut register diteruskannya", """
                select k.baris, k.sampai, a.kode, coalesce(y.sampai, u.sampai) from impor_kerja k
                join silsilah_unit s on s.penerus_id = k.unit_id join unit u on u.id = s.pendahulu_id
                join atribut_unit a on a.kunci_terbuka = u.id left join impor_kerja y on y.unit_id = s.pendahulu_id
                where k.sampai is not null and coalesce(y.sampai, u.sampai) >= k.sampai order by k.baris, a.kode""");
        kerja.peringatkan("sampai", "sebelum perubahan yang menurut register berlaku kemudian, %s; periksa harinya", """
                select k.baris, k.sampai, x.mulai from impor_kerja k join (
                  select a.unit_id, max(a.mulai) mulai from atribut_unit a where a.digantikan_oleh is null group by a.unit_id
                  union select p.unit_id, max(p.mulai) mulai from penetapan_pembidangan p where p.digantikan_oleh is null group by p.unit_id) x
                  on x.unit_id = k.unit_id
                where not k.baru and k.sampai < x.mulai and (k.sampai_lama is null or k.sampai <> k.sampai_lama) order by k.baris, x.mulai""");
    }
}
