package id.rukun.jabatan.impor;

import id.rukun.hukum.ParameterHukum;
import id.rukun.impor.Importir;
import id.rukun.impor.KerjaImpor;
import id.rukun.impor.KolomImpor;
import id.rukun.impor.sel.BacaanSel;
import id.rukun.impor.sel.BentukSel;
import id.rukun.jabatan.DaftarAkun;
import id.rukun.jabatan.Jabatan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Officials in the posts of Kelurahan, Kecamatan, cities and their units, known by their NIP. Who comes after somebody in a post that one
 * person holds ends his time there. It gives rights, so only whoever runs the machine imports it, on the command line.
 */
@Component
class ImportirPejabat implements Importir {

    static final String ARTI_SIFAT = "sifat jabatannya; Pelaksana berarti pelaksana tugas (Plt.). Plh. selama seseorang berhalangan tidak diimpor: "
            + "catat dengan prosedur Pencatatan jabatan";
    static final String ARTI_SAMPAI = "hari terakhirnya, bila sudah diketahui; wajib bagi Pelaksana";
    static final String ARTI_NOMOR = "nomor Keputusan atau surat perintah yang mendasarinya";
    static final String ARTI_TANGGAL = "tanggal Keputusan atau surat perintah itu";

    private static final List<KolomImpor> KOLOM = List.of(
            KolomImpor.wajib("unit", "kode Kelurahan, Kecamatan, kota, atau unitnya, misalnya 31.71.01.1001 atau 13.75.DINKES",
                    BentukSel.teks(40)),
            KolomImpor.wajib("jabatan", "jabatannya", BentukSel.pilihan(20, jabatan())),
            KolomImpor.wajib("sifat", ARTI_SIFAT, sifat()),
            KolomImpor.rahasia("nip", "NIP", BentukSel.angka("NIP", 18)),
            KolomImpor.wajib("nama", "nama lengkap", BentukSel.nama()),
            KolomImpor.wajib("mulai", "hari pertama memegang jabatan", BentukSel.tanggal()),
            KolomImpor.boleh("sampai", ARTI_SAMPAI, BentukSel.tanggal()),
            KolomImpor.wajib("nomor_keputusan", ARTI_NOMOR, BentukSel.teks(100)),
            KolomImpor.wajib("tanggal_keputusan", ARTI_TANGGAL, BentukSel.tanggal()));

    private final ApplicationEventPublisher kabar;
    private final DaftarAkun akun;
    private final ParameterHukum parameter;

    ImportirPejabat(ApplicationEventPublisher kabar, DaftarAkun akun, ParameterHukum parameter) {
        this.kabar = kabar;
        this.akun = akun;
        this.parameter = parameter;
    }

    /** In which right an official holds a post. */
    static BacaanSel sifat() {
        Map<String, String> kata = new LinkedHashMap<>();
        kata.put("Definitif", "DEFINITIF");
        kata.put("Pelaksana", "PELAKSANA");
        return BentukSel.pilihan(9, kata);
    }

    private static Map<String, String> jabatan() {
        Map<String, String> kata = new LinkedHashMap<>();
        kata.put("Camat", Jabatan.CAMAT.name());
        kata.put("Lurah", Jabatan.LURAH.name());
        kata.put("Petugas Kelurahan", Jabatan.PETUGAS_KELURAHAN.name());
        kata.put("Wali Kota", Jabatan.WALI_KOTA.name());
        kata.put("Wakil Wali Kota", Jabatan.WAKIL_WALI_KOTA.name());
        kata.put("Staf Ahli", Jabatan.STAF_AHLI.name());
        kata.put("Sekretaris Daerah", Jabatan.SEKDA.name());
        kata.put("Asisten", Jabatan.ASISTEN.name());
        kata.put("Kepala", Jabatan.KEPALA_UNIT.name());
        kata.put("Petugas", Jabatan.PETUGAS_UNIT.name());
        kata.put("Pengawas", Jabatan.PENGAWAS.name());
        kata.put("Operator", Jabatan.OPERATOR.name());
        return kata;
    }

    @Override
    public String jenis() {
        return "pejabat";
    }

    @Override
    public int urutan() {
        return 40;
    }

    @Override
    public String judul() {
        return "Pejabat dan petugas";
    }

    @Override
    public String arti() {
        return "Satu baris satu orang dalam satu jabatan. Yang menggantikan seseorang mengakhiri masa jabatannya sehari sebelumnya; pejabat definitif "
                + "mengakhiri juga masa pelaksananya.";
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
        kedudukan(kerja);
        PenulisPejabat.tabel(kerja);
        kerja.ubah("""
                insert into impor_jabatan select b.baris, b.unit, u.id, u.jenis, b.jabatan,
                  exists (select k.jabatan from impor_kedudukan k where k.jabatan = b.jabatan and k.jamak), b.sifat, b.nip, b.nama, b.mulai,
                  b.sampai, b.nomor_keputusan, b.tanggal_keputusan, coalesce(l.id, %s), l.id is null, l.sampai,
                  u.id || '|' || b.jabatan
                from impor_pejabat b
                left join atribut_unit a on a.kode_terbuka = b.unit and (b.unit = :kode or b.unit like :didalam)
                left join unit u on u.id = a.unit_id and u.tenant = :tenant
                left join pemegang_jabatan l on l.unit_id = u.id and l.jabatan = b.jabatan and l.sifat = b.sifat and l.orang = b.nip
                  and l.mulai = b.mulai and l.digantikan_oleh is null""".formatted(kerja.idBaru()));
        kerja.terisi("impor_jabatan");
        new PemeriksaPejabat(kerja).periksa();
        new MasaPelaksana(kerja, parameter).periksa("impor_pejabat");
    }

    private static void kedudukan(KerjaImpor kerja) {
        kerja.tabelSementara("impor_kedudukan", "jabatan varchar(20)", "jenis varchar(12)", "jamak boolean");
        List<Object[]> semua = new ArrayList<>();
        jabatan().values().stream().map(Jabatan::valueOf).forEach(j -> j.kedudukan().forEach(jenis ->
                semua.add(new Object[] {j.name(), jenis.name(), j.jamak()})));
        kerja.masukkan("insert into impor_kedudukan (jabatan, jenis, jamak) values (?, ?, ?)", semua);
    }

    @Override
    public Perbandingan bandingkan(KerjaImpor kerja) {
        kerja.bedakan("""
                select baris, nama || ', ' || lower(replace(jabatan, '_', ' ')) || ' (' || kode || '), ' || lower(sifat), '',
                  cast(mulai as varchar(10)) || coalesce(' sampai ' || cast(sampai as varchar(10)), '') from impor_jabatan where baru
                order by baris""");
        kerja.bedakan("""
                select baris, nama || ', ' || lower(replace(jabatan, '_', ' ')) || ' (' || kode || '), sampai',
                  cast(sampai_lama as varchar(10)), cast(sampai as varchar(10)) from impor_jabatan
                where not baru and sampai is not null and sampai_lama is null order by baris""");
        kerja.bedakan("select y.baris, l.nama || ', ' || lower(replace(l.jabatan, '_', ' ')) || ' (' || y.kode || ')' || " + Pergantian.SEBAGAI
                + " || ', digantikan', "
                + "cast(l.sampai as varchar(10)), y.nama || ' mulai ' || cast(y.mulai as varchar(10)) from " + PemeriksaPejabat.DIGANTIKAN
                + " order by y.baris");
        return new Perbandingan(kerja.hitung("select count(*) from impor_jabatan where baru"),
                kerja.hitung("select count(*) from impor_jabatan where not baru and sampai is not null and sampai_lama is null"));
    }

    @Override
    public void tulis(KerjaImpor kerja) {
        new PenulisPejabat(kerja, kabar, akun).tulis();
    }
}
