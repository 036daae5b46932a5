package id.rukun.penduduk.impor;

import id.rukun.impor.KerjaImpor;

/** What is wrong with rows of persons beside the register and beside each other. */
final class PemeriksaPenduduk {

    private static final String LUAR = "tercatat di luar wilayah yang Anda kelola; perpindahannya diimpor oleh yang mengelola kedua wilayah";

    /** Where an {@code o} is known to live, or to have lived, within the area: of nobody else is anything told. */
    private static final String PERNAH_DI_SINI = "select d.id from domisili d join atribut_unit a on a.unit_id = d.rt_id "
            + "where d.penduduk_id = o.penduduk_id and a.kode like :didalam";

    private final KerjaImpor kerja;

    PemeriksaPenduduk(KerjaImpor kerja) {
        this.kerja = kerja;
    }

    void periksa() {
        letak();
        hari();
        nik();
        kartu();
        didalamWilayah();
        terkunci();
        kejanggalan();
    }

    private void letak() {
        kerja.tolak("kelurahan", "di luar wilayah yang Anda kelola (" + kerja.lingkup().nama() + ")", """
                select baris, kelurahan from impor_penduduk
                where kelurahan is not null and kelurahan <> :kode and kelurahan not like :didalam order by baris""");
        kerja.tolak("rt", "tidak ada dalam register; impor RW dan RT lebih dahulu", """
                select o.baris, o.rt_kode from impor_orang o where o.rt_kode like :didalam and (o.rt_id is null or not exists
                  (select u.id from unit u where u.id = o.rt_id and u.tenant = :tenant and u.jenis = 'RT')) order by o.baris""");
    }

    private void hari() {
        kerja.tolak("tanggal_lahir", KerjaImpor.BELUM_TIBA,
                "select baris, tanggal_lahir from impor_orang where tanggal_lahir > :hari order by baris");
        kerja.tolak("sejak", KerjaImpor.BELUM_TIBA, "select baris, sejak from impor_orang where sejak > :hari order by baris");
        kerja.tolak("sejak", "sebelum ia lahir", "select baris, sejak from impor_orang where sejak < tanggal_lahir order by baris");
    }

    /** Where every NIK of ten or more ends with a zero, that is no chance. */
    private void nik() {
        kerja.tolak("nik", "sudah ada pada baris %s: setiap orang satu baris", """
                select o.baris, o.nik, k.pertama from impor_orang o
                join (select nik, min(baris) pertama from impor_orang group by nik having count(*) > 1) k on k.nik = o.nik
                where o.baris > k.pertama order by o.baris""");
        kerja.tolak("nik", "dan semua NIK lain dalam berkas ini berakhir dengan angka 0: lembar kerja telah membulatkannya. Ubah format "
                + "kolomnya menjadi Teks dan isi ulang dari sumbernya", """
                select min(baris), min(nik) from impor_orang where nik is not null
                having count(*) >= 10 and min(case when substring(nik, 16, 1) = '0' then 1 else 0 end) = 1""");
        kerja.tolak("nik", "menurut register sudah meninggal; hapus barisnya, atau bila itu keliru, mulai dahulu Pembatalan perubahan register", """
                select o.baris, o.nik from impor_orang o join penduduk p on p.id = o.penduduk_id
                where p.tanggal_meninggal is not null and exists (%s) order by o.baris""".formatted(PERNAH_DI_SINI));
        kerja.tolak("nomor_kk", "dan semua nomor KK lain dalam berkas ini berakhir dengan angka 0: lembar kerja telah membulatkannya. Ubah "
                + "format kolomnya menjadi Teks dan isi ulang dari sumbernya", """
                select min(k.baris), min(k.nomor) from (select nomor, min(baris) baris from impor_kartu group by nomor) k
                having count(*) >= 10 and min(case when substring(k.nomor, 16, 1) = '0' then 1 else 0 end) = 1""");
    }

    private void kartu() {
        kerja.tolak("nomor_kk", "tidak memuat Kepala Keluarga dalam berkas ini; satu kartu diimpor seluruhnya", """
                select min(o.baris), o.nomor_kk from impor_orang o
                where o.nomor_kk is not null and not exists (select k.baris from impor_kartu k where k.nomor = o.nomor_kk)
                  and not exists (select x.baris from impor_orang x where x.nomor_kk = o.nomor_kk and x.hubungan is null)
                group by o.nomor_kk order by 1""");
        kerja.tolak("hubungan", "ada lebih dari satu dalam kartu itu; yang pertama pada baris %s", """
                select o.baris, 'Kepala Keluarga', k.pertama from impor_kartu o
                join (select nomor, min(baris) pertama from impor_kartu group by nomor having count(*) > 1) k on k.nomor = o.nomor
                where o.baris > k.pertama order by o.baris""");
        kerja.tolak("rt", "berbeda dari RT Kepala Keluarganya (baris %s): satu kartu di satu RT", """
                select o.baris, o.rt_kode, k.baris from impor_orang o join impor_kartu k on k.nomor = o.nomor_kk
                join (select min(baris) pertama from impor_kartu group by nomor) s on s.pertama = k.baris
                where o.rt_id <> k.rt_id order by o.baris""");
        kerja.tolak("nomor_kk", "menurut register sudah tidak berlaku (%s)", """
                select o.baris, o.nomor, lower(o.status) from impor_kartu o where o.status <> 'AKTIF' and exists (
                  select r.id from kk_di_unit r join atribut_unit a on a.unit_id = r.rt_id where r.kk_id = o.kk_id and a.kode like :didalam)
                order by o.baris""");
        kerja.tolak("hubungan", "menurut register mengepalai kartu lain yang masih berlaku; satu orang mengepalai satu kartu", """
                select distinct o.baris, 'Kepala Keluarga' from impor_kartu o
                join kartu_keluarga k on k.kepala_keluarga_id = o.kepala_id and k.id <> o.kk_id and k.status = 'AKTIF'
                join kk_di_unit r on r.kunci_terbuka = k.id
                where not exists (select x.baris from impor_kartu x where x.kk_id = k.id and x.kepala_id <> o.kepala_id) order by 1""");
    }

    /** Nobody is taken out of an area that is not one's own, nor is anything told or changed of who lives there. */
    private void didalamWilayah() {
        String luar = """
                left join atribut_unit a on a.kunci_terbuka = r.rt_id join unit u on u.id = r.rt_id
                where r.kunci_terbuka is not null and (a.kode not like :didalam or a.kode is null and u.tenant <> :tenant)
                """;
        kerja.tolak("nik", LUAR, "select o.baris, o.nik from impor_orang o join domisili r on r.kunci_terbuka = o.penduduk_id " + luar
                + "union select o.baris, o.nik from impor_orang o join kk_di_unit r on r.kunci_terbuka = o.anggota_kk " + luar
                + "union select o.baris, o.nik from impor_orang o join kartu_keluarga k on k.kepala_keluarga_id = o.penduduk_id "
                + "join kk_di_unit r on r.kunci_terbuka = k.id " + luar + "union select o.baris, o.nik from impor_orang o "
                + "join domisili r on r.penduduk_id = o.penduduk_id join unit u on u.id = r.rt_id where u.tenant <> :tenant "
                + "union select o.baris, o.nik from impor_orang o join domisili r on r.penduduk_id = o.penduduk_id where not exists ("
                + PERNAH_DI_SINI + ") order by 1");
        kerja.tolak("nomor_kk", LUAR, "select o.baris, o.nomor from impor_kartu o join kk_di_unit r on r.kunci_terbuka = o.kk_id " + luar
                + "union select o.baris, o.nomor from impor_kartu o join kk_di_unit r on r.kk_id = o.kk_id where not exists ("
                + "select a.id from kk_di_unit d join atribut_unit a on a.unit_id = d.rt_id where d.kk_id = o.kk_id and a.kode like :didalam) "
                + "order by 1");
    }

    /** What a case has counted stays until it is over. */
    private void terkunci() {
        kerja.tolak("rt", "sedang ditata dalam kasus %s; impor sesudah kasus itu selesai (kebijakan Rukun)", """
                select o.baris, o.rt_kode, k.nomor_kasus from impor_orang o join kunci_penataan k
                  on k.kunci_terbuka = o.rt_id or k.kunci_terbuka = o.domisili_rt
                union select x.baris, o.rt_kode, k.nomor_kasus from impor_kartu x join impor_orang o on o.baris = x.baris
                  join kunci_penataan k on k.kunci_terbuka = x.terdaftar_rt order by 1""");
    }

    /** A NIK that says another day of birth exists in life, so it is no mistake; but it is one more often than not. */
    private void kejanggalan() {
        kerja.peringatkan("nik", "tidak sesuai dengan tanggal lahir atau jenis kelaminnya; periksa ketiganya", """
                select baris, nik from impor_orang where tanggal_lahir is not null and nik is not null and substring(nik, 7, 6) <>
                  lpad(cast(extract(day from tanggal_lahir) + case when jenis_kelamin = 'PEREMPUAN' then 40 else 0 end as varchar(4)), 2, '0')
                  || lpad(cast(extract(month from tanggal_lahir) as varchar(4)), 2, '0')
                  || substring(cast(extract(year from tanggal_lahir) as varchar(6)), 3, 2)
                order by baris""");
        kerja.peringatkan("rt", "dinyatakan berisi %s KK; sesudah impor ini jumlahnya dihitung dari kartu yang tercatat, %s KK: periksa apakah "
                + "kartunya sudah semua", """
                select min(o.baris), o.rt_kode, j.jumlah, count(distinct k.nomor) from impor_kartu k join impor_orang o on o.baris = k.baris
                join jumlah_kk_unit j on j.kunci_terbuka = k.rt_id
                group by o.rt_kode, j.jumlah having count(distinct k.nomor) < j.jumlah order by 1""");
        kerja.peringatkan("hubungan", "lahir %s, kurang dari lima belas tahun yang lalu; periksa tanggal lahirnya", """
                select baris, 'Kepala Keluarga', cast(tanggal_lahir as varchar(10)) from impor_orang
                where hubungan = 'KEPALA' and tanggal_lahir > cast(:hari as date) - 5479 order by baris""");
        kerja.peringatkan("nomor_kk", "menurut register berkepala keluarga lain, yang tidak ada dalam berkas ini: ia tidak lagi tercatat "
                + "pada kartu ini", """
                select k.baris, k.nomor from impor_kartu k where k.kepala_lama <> k.kepala_id
                  and not exists (select o.baris from impor_orang o where o.penduduk_id = k.kepala_lama) order by k.baris""");
    }
}
