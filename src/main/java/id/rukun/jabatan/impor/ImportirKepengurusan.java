package id.rukun.jabatan.impor;

import id.rukun.hukum.ParameterHukum;
import id.rukun.impor.Importir;
import id.rukun.impor.KerjaImpor;
import id.rukun.impor.KolomImpor;
import id.rukun.impor.sel.BentukSel;
import id.rukun.jabatan.DaftarAkun;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.impor.BentukWilayah;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Boards of RT and RW as their Keputusan seated them before Rukun was taken into use, past ones too (Pasal 33 ayat (2) asks for them),
 * with the terms of their Ketua, and running Careteker. What is in the register is not changed: that is what procedures are for.
 */
@Component
class ImportirKepengurusan implements Importir {

    private static final List<KolomImpor> KOLOM = List.of(
            KolomImpor.wajib("kelurahan", "kode wilayah Kelurahannya", BentukSel.kelurahan()),
            KolomImpor.wajib("rw", "nomor RW", BentukWilayah.nomor(JenisUnit.RW)),
            KolomImpor.boleh("rt", "nomor RT; kosong bagi pengurus RW", BentukWilayah.nomor(JenisUnit.RT)),
            KolomImpor.wajib("jabatan", "jabatannya", BentukSel.pilihan(10, jabatan())),
            KolomImpor.wajib("sifat", "sifat jabatannya", BentukSel.pilihan(9, sifat())),
            new KolomImpor("nik", "NIK pengurus, yang sudah ada dalam register penduduk; kosong bagi Careteker", false, true,
                    BentukSel.angka("NIK", 16)),
            new KolomImpor("nip", "NIP Careteker; kosong bagi pengurus lain", false, true, BentukSel.angka("NIP", 18)),
            KolomImpor.wajib("nama", "nama lengkap, seperti dalam register penduduk; bagi Careteker seperti dalam Keputusannya", BentukSel.nama()),
            KolomImpor.wajib("mulai", "hari pertama memegang jabatan", BentukSel.tanggal()),
            KolomImpor.boleh("sampai", "hari terakhir menurut Keputusannya; wajib, kecuali bagi pengurus Sementara yang bertugas sampai ada pengurus "
                    + "definitif", BentukSel.tanggal()),
            KolomImpor.boleh("tanggal_pemilihan", "hari terpilihnya, bagi Ketua definitif", BentukSel.tanggal()),
            KolomImpor.boleh("dasar_mulai", "berita acara yang menjadi awal masa baktinya, bagi Ketua definitif",
                    BentukSel.pilihan(10, Map.of("Pemilihan", "PEMILIHAN", "Penyerahan", "PENYERAHAN"))),
            KolomImpor.wajib("nomor_keputusan", "nomor Keputusan yang mendasarinya", BentukSel.teks(100)),
            KolomImpor.wajib("tanggal_keputusan", "tanggal Keputusan itu", BentukSel.tanggal()));

    private final ApplicationEventPublisher kabar;
    private final DaftarAkun akun;
    private final ParameterHukum parameter;

    ImportirKepengurusan(ApplicationEventPublisher kabar, DaftarAkun akun, ParameterHukum parameter) {
        this.kabar = kabar;
        this.akun = akun;
        this.parameter = parameter;
    }

    private static Map<String, String> jabatan() {
        Map<String, String> kata = new LinkedHashMap<>();
        kata.put("Ketua", "KETUA");
        kata.put("Sekretaris", "SEKRETARIS");
        kata.put("Bendahara", "BENDAHARA");
        kata.put("Pengurus Bidang", "BIDANG");
        return kata;
    }

    private static Map<String, String> sifat() {
        Map<String, String> kata = new LinkedHashMap<>();
        kata.put("Definitif", "DEFINITIF");
        kata.put("Sementara", "SEMENTARA");
        kata.put("Careteker", "CARETEKER");
        return kata;
    }

    @Override
    public String jenis() {
        return "kepengurusan";
    }

    @Override
    public int urutan() {
        return 30;
    }

    @Override
    public String judul() {
        return "Pengurus RT dan RW, masa bakti, dan Careteker";
    }

    @Override
    public String arti() {
        return "Satu baris satu orang dalam satu jabatan, juga yang masanya sudah berakhir. Penduduk diimpor lebih dahulu. Tenggat sebelum "
                + "hari impor dicatat dan tidak dikirim.";
    }

    /** A Ketua or Careteker has the chair's tasks, whatever procedure may be filling it. */
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
        kerja.tabelSementara("impor_pengurus", List.of("unit_id, baris"),
                "baris integer primary key", "kode varchar(40)", "unit_id varchar(36)", "jabatan varchar(20)",
                "sifat varchar(9)", "penduduk_id varchar(36)", "nip varchar(18)", "orang varchar(36)", "nama varchar(120)", "mulai date",
                "sampai date", "pemilihan date", "dasar varchar(10)", "nomor varchar(100)", "tanggal date", "pemegang_id varchar(36)",
                "baru boolean", "sampai_lama date", "akhir date");
        kerja.ubah("""
                insert into impor_pengurus select b.baris, b.kelurahan || '.' || b.rw || coalesce('.' || b.rt, ''), u.id,
                  b.jabatan || case when b.rt is null then '_RW' else '_RT' end, b.sifat, p.id, b.nip, coalesce(p.id, b.nip), b.nama, b.mulai,
                  b.sampai, b.tanggal_pemilihan, b.dasar_mulai, b.nomor_keputusan, b.tanggal_keputusan, coalesce(l.id, %s), l.id is null,
                  l.sampai, case when b.sampai is not null then b.sampai
                    when b.sifat = 'SEMENTARA' and b.salah not like '%%,sampai,%%' then %s end
                from impor_kepengurusan b
                left join atribut_unit a on a.kode_terbuka = b.kelurahan || '.' || b.rw || coalesce('.' || b.rt, '')
                left join unit u on u.id = a.unit_id and u.tenant = :tenant
                left join penduduk p on p.nik = b.nik
                left join pemegang_jabatan l on l.unit_id = u.id and l.jabatan = b.jabatan || case when b.rt is null then '_RW' else '_RT' end
                  and l.sifat = b.sifat and l.orang = coalesce(p.id, b.nip) and l.mulai = b.mulai and l.digantikan_oleh is null
                where b.salah not like '%%,rt,%%'"""
                .formatted(kerja.idBaru(), Pergantian.AKHIR));
        kerja.terisi("impor_pengurus");
        new PemeriksaKepengurusan(kerja, parameter).periksa();
    }

    @Override
    public Perbandingan bandingkan(KerjaImpor kerja) {
        kerja.bedakan("""
                select baris, nama || ', ' || lower(replace(jabatan, '_', ' ')) || ' (' || kode || '), ' || lower(sifat), '',
                  cast(mulai as varchar(10)) || coalesce(' sampai ' || cast(sampai as varchar(10)), '') from impor_pengurus where baru order by baris""");
        return new Perbandingan(kerja.hitung("select count(*) from impor_pengurus where baru"), 0);
    }

    @Override
    public void tulis(KerjaImpor kerja) {
        new PenulisKepengurusan(kerja, kabar, akun).tulis();
    }
}
