package id.rukun.jabatan.impor;

import id.rukun.impor.Importir;
import id.rukun.impor.KerjaImpor;
import id.rukun.impor.KolomImpor;
import id.rukun.impor.sel.BentukSel;
import id.rukun.jabatan.DaftarAkun;
import id.rukun.jabatan.pos.JenisPos;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The posts of units below their heads, with who stands above whom and who holds them (Pasal 9 angka 6 Perwali Bukittinggi 65/2014;
 * Pasal 14 and Pasal 21 ayat (1) Perwali Banjar 6/2023). It gives rights, so only whoever runs the machine imports it.
 */
@Component
class ImportirPos implements Importir {

    private static final List<KolomImpor> KOLOM = List.of(
            KolomImpor.wajib("unit", "kode unit, misalnya 32.79.DISHUB atau 32.79.01.1001", BentukSel.teks(40)),
            KolomImpor.wajib("jabatan", "nama jabatannya dalam unit itu, misalnya Kepala Bidang Pelatihan", BentukSel.teks(100)),
            KolomImpor.wajib("jenis", "jenis jabatannya", BentukSel.pilihan(20, jenisPos())),
            KolomImpor.boleh("atasan", "nama jabatan tepat di atasnya dalam unit itu; kosong: kepala unit", BentukSel.teks(100)),
            KolomImpor.wajib("sejak", "hari pertama jabatan itu ada", BentukSel.tanggal()),
            new KolomImpor("nip", "NIP pemegangnya; kosong: jabatan itu tidak terisi", false, true, BentukSel.angka("NIP", 18)),
            KolomImpor.boleh("nama", "nama lengkap pemegangnya", BentukSel.nama()),
            KolomImpor.boleh("sifat", "sifat jabatannya", BentukSel.pilihan(9, Map.of("Definitif", "DEFINITIF", "Pelaksana", "PELAKSANA"))),
            KolomImpor.boleh("mulai", "hari pertama memegang jabatan", BentukSel.tanggal()),
            KolomImpor.boleh("nomor_keputusan", "nomor Keputusan yang mendasarinya", BentukSel.teks(100)),
            KolomImpor.boleh("tanggal_keputusan", "tanggal Keputusan itu", BentukSel.tanggal()));

    private final ApplicationEventPublisher kabar;
    private final DaftarAkun akun;

    ImportirPos(ApplicationEventPublisher kabar, DaftarAkun akun) {
        this.kabar = kabar;
        this.akun = akun;
    }

    private static Map<String, String> jenisPos() {
        Map<String, String> kata = new LinkedHashMap<>();
        kata.put("Sekretaris", JenisPos.SEKRETARIS.name());
        kata.put("Kepala Bidang", JenisPos.KEPALA_BIDANG.name());
        kata.put("Inspektur Pembantu", JenisPos.INSPEKTUR_PEMBANTU.name());
        kata.put("Kepala Bagian", JenisPos.KEPALA_BAGIAN.name());
        kata.put("Kepala Subbagian", JenisPos.KEPALA_SUBBAGIAN.name());
        kata.put("Kepala Seksi", JenisPos.KEPALA_SEKSI.name());
        kata.put("Kepala UPT", JenisPos.KEPALA_UPT.name());
        return kata;
    }

    @Override
    public String jenis() {
        return "jabatan-unit";
    }

    @Override
    public int urutan() {
        return 50;
    }

    @Override
    public String judul() {
        return "Jabatan di bawah kepala unit";
    }

    @Override
    public String arti() {
        return "Satu baris satu jabatan, dengan pemegangnya bila terisi. Impor dahulu pejabat dan petugas. Yang menggantikan seseorang mengakhiri "
                + "masa jabatannya sehari sebelumnya.";
    }

    @Override
    public boolean memberiHak() {
        return true;
    }

    @Override
    public List<KolomImpor> kolom() {
        return KOLOM;
    }

    @Override
    public void periksa(KerjaImpor kerja) {
        kerja.tabelSementara("impor_pos", List.of("unit_id, baris"), "baris integer primary key", "kode varchar(40)", "unit_id varchar(36)",
                "nama varchar(100)", "jenis varchar(20)", "atasan varchar(100)", "sejak date", "pos_id varchar(36)", "baru boolean",
                "jenis_lama varchar(20)", "atasan_lama varchar(36)", "atasan_id varchar(36)", "tingkat integer");
        kerja.ubah("""
                insert into impor_pos select b.baris, b.unit, u.id, b.jabatan, b.jenis, b.atasan, b.sejak, coalesce(p.id, %s), p.id is null,
                  p.jenis, p.atasan_id, null, null
                from impor_jabatan_unit b
                left join atribut_unit a on a.kode_terbuka = b.unit and (b.unit = :kode or b.unit like :didalam)
                left join unit u on u.id = a.unit_id and u.tenant = :tenant
                left join pos_unit p on p.unit_id = u.id and p.nama = b.jabatan and p.kunci_terbuka is not null""".formatted(kerja.idBaru()));
        kerja.terisi("impor_pos");
        kerja.ubah("""
                update impor_pos x set atasan_id = coalesce(
                  (select min(y.pos_id) from impor_pos y where y.unit_id = x.unit_id and y.nama = x.atasan and y.baris <> x.baris),
                  (select p.id from pos_unit p where p.unit_id = x.unit_id and p.nama = x.atasan and p.nama <> x.nama
                    and p.kunci_terbuka is not null))
                where x.atasan is not null""");
        pemegang(kerja);
        new PemeriksaPos(kerja).periksa();
    }

    private static void pemegang(KerjaImpor kerja) {
        PenulisPejabat.tabel(kerja);
        kerja.ubah("""
                insert into impor_jabatan select b.baris, b.unit, q.unit_id, null, 'PEJABAT_UNIT', true, b.sifat, b.nip, b.nama, b.mulai, null,
                  b.nomor_keputusan, b.tanggal_keputusan, coalesce(l.id, %s), l.id is null, l.sampai
                from impor_jabatan_unit b join impor_pos q on q.baris = b.baris
                left join (select p.id, p.orang, p.sifat, p.mulai, p.sampai, t.pos_id from pemegang_jabatan p
                  join pos_penempatan t on t.pemegang_id = p.id where p.digantikan_oleh is null) l
                  on l.pos_id = q.pos_id and l.orang = b.nip and l.sifat = b.sifat and l.mulai = b.mulai
                where b.nip is not null""".formatted(kerja.idBaru()));
        kerja.terisi("impor_jabatan");
    }

    @Override
    public Perbandingan bandingkan(KerjaImpor kerja) {
        kerja.bedakan("""
                select baris, nama || ' (' || kode || ')', '', 'di bawah ' || coalesce(atasan, 'kepala unit') from impor_pos where baru
                order by baris""");
        kerja.bedakan("""
                select y.baris, y.nama || ', ' || q.nama || ' (' || y.kode || '), ' || lower(y.sifat), '', cast(y.mulai as varchar(10))
                from impor_jabatan y join impor_pos q on q.baris = y.baris where y.baru order by y.baris""");
        kerja.bedakan("select y.baris, l.nama || ', ' || q.nama || ' (' || y.kode || '), digantikan', cast(l.sampai as varchar(10)), "
                + "y.nama || ' mulai ' || cast(y.mulai as varchar(10)) from " + PemeriksaPos.DIGANTIKAN + " order by y.baris");
        int pos = kerja.hitung("select count(*) from impor_pos where baru");
        return new Perbandingan(pos, kerja.hitung("""
                select count(*) from impor_jabatan y join impor_pos q on q.baris = y.baris where y.baru and not q.baru"""));
    }

    @Override
    public void tulis(KerjaImpor kerja) {
        kerja.ubah("""
                insert into pos_unit (id, unit_id, jenis, nama, mulai, dicatat_pada, kunci_terbuka, versi)
                select pos_id, unit_id, jenis, nama, sejak, cast(:saat as timestamp with time zone), unit_id || '|' || nama, 0
                from impor_pos where baru""");
        kerja.ubah("""
                update pos_unit p set atasan_id = (select q.atasan_id from impor_pos q where q.pos_id = p.id)
                where p.id in (select q.pos_id from impor_pos q where q.baru and q.atasan_id is not null)""");
        new PenulisPejabat(kerja, kabar, akun, PemeriksaPos.DIGANTIKAN).tulis();
        kerja.ubah("""
                insert into pos_penempatan (pemegang_id, pos_id, versi) select y.pemegang_id, q.pos_id, 0
                from impor_jabatan y join impor_pos q on q.baris = y.baris where y.baru""");
    }
}
