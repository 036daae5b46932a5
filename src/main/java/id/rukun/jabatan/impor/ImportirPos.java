package id.rukun.jabatan.impor;

import id.rukun.hukum.ParameterHukum;
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
            KolomImpor.boleh("sifat", ImportirPejabat.ARTI_SIFAT, ImportirPejabat.sifat()),
            KolomImpor.boleh("mulai", "hari pertama memegang jabatan", BentukSel.tanggal()),
            KolomImpor.boleh("sampai", ImportirPejabat.ARTI_SAMPAI, BentukSel.tanggal()),
            KolomImpor.boleh("nomor_keputusan", ImportirPejabat.ARTI_NOMOR, BentukSel.teks(100)),
            KolomImpor.boleh("tanggal_keputusan", ImportirPejabat.ARTI_TANGGAL, BentukSel.tanggal()));

    private final ApplicationEventPublisher kabar;
    private final DaftarAkun akun;
    private final ParameterHukum parameter;

    ImportirPos(ApplicationEventPublisher kabar, DaftarAkun akun, ParameterHukum parameter) {
        this.kabar = kabar;
        this.akun = akun;
        this.parameter = parameter;
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
                + "masa jabatannya sehari sebelumnya; pejabat definitif mengakhiri juga masa pelaksananya.";
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
        new PementasanPos(kerja).pentaskan();
        new PemeriksaPos(kerja).periksa();
        new MasaPelaksana(kerja, parameter).periksa("impor_jabatan_unit");
    }

    @Override
    public Perbandingan bandingkan(KerjaImpor kerja) {
        kerja.bedakan("""
                select baris, nama || ' (' || kode || ')', '', 'di bawah ' || coalesce(atasan, 'kepala unit') from impor_pos where baru
                order by baris""");
        kerja.bedakan("""
                select y.baris, y.nama || ', ' || q.nama || ' (' || y.kode || '), ' || lower(y.sifat), '', cast(y.mulai as varchar(10))
                  || coalesce(' sampai ' || cast(y.sampai as varchar(10)), '')
                from impor_jabatan y join impor_pos q on q.baris = y.baris where y.baru order by y.baris""");
        kerja.bedakan("""
                select y.baris, y.nama || ', ' || q.nama || ' (' || y.kode || '), sampai', '', cast(y.sampai as varchar(10))
                from impor_jabatan y join impor_pos q on q.baris = y.baris
                where not y.baru and y.sampai is not null and y.sampai_lama is null order by y.baris""");
        kerja.bedakan("select y.baris, l.nama || ', ' || q.nama || ' (' || y.kode || ')' || " + Pergantian.SEBAGAI
                + " || ', digantikan', cast(l.sampai as varchar(10)), y.nama || ' mulai ' || cast(y.mulai as varchar(10)) from " + PemeriksaPos.DIGANTIKAN + " order by y.baris");
        int pos = kerja.hitung("select count(*) from impor_pos where baru");
        return new Perbandingan(pos, kerja.hitung("""
                select count(*) from impor_jabatan y join impor_pos q on q.baris = y.baris
                where not q.baru and (y.baru or y.sampai is not null and y.sampai_lama is null)"""));
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
        new PenulisPejabat(kerja, kabar, akun).tulis();
        kerja.ubah("""
                insert into pos_penempatan (pemegang_id, pos_id, versi) select y.pemegang_id, q.pos_id, 0
                from impor_jabatan y join impor_pos q on q.baris = y.baris where y.baru""");
    }
}
