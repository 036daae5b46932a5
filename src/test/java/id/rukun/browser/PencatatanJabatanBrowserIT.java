package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SebabAkhir;
import id.rukun.jabatan.pos.JenisPos;
import id.rukun.jabatan.pos.PosUnit;
import id.rukun.jabatan.pos.PosUnitService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The Lurah goes on leave: his staff put it forward with who acts for him, the Camat decides, and it is undone. */
@UjiBrowser
@Tag("panjang")
class PencatatanJabatanBrowserIT {

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @LocalServerPort private int port;
    @Autowired private Panggung panggung;
    @Autowired private JabatanService jabatan;
    @Autowired private PosUnitService pos;
    @Autowired private JamRukun jam;

    private KelurahanUji kelurahan;
    private MejaKantor kantor;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        kantor = new MejaKantor(peramban, port, kelurahan, jam, "pencatatan-jabatan");
    }

    @Test
    @DisplayName("Petugas mengajukan cuti Lurah dengan pelaksana hariannya, Camat menetapkan; keliru, lalu dibatalkan")
    void cuti() throws IOException {
        LayarFormulir baru = kantor.masuk("petugas").bukaMulai("Pencatatan jabatan");
        baru.isi("jenis", "Pejabat berhalangan sementara, dengan pelaksana harian (Plh.)").isi("pejabat", kelurahan.nama("lurah"))
                .isi("nama", "Tono Hartono").isi("nip", "198001012005011001").isi("mulai", kantor.hariIni())
                .isi("sampai", MejaKantor.diketik(jam.hariIni().plusDays(6))).isi("alasan", "Cuti tahunan menurut surat Camat.")
                .isi("nomorSurat", "821/12/2026").isi("tanggalSurat", kantor.hariIni());
        kantor.kirim(baru, "pengajuan");
        LayarFormulir penetapan = kantor.buka("camat", "Tetapkan pencatatan jabatan");
        assertThat(penetapan.teks()).contains("Menurut register sekarang", "Tono Hartono", "Pasal 14 ayat (7) UU 30/2014");
        penetapan.isi("putusan", "Tetapkan");
        kantor.kirim(penetapan, "penetapan");
        kantor.tunggu("the Plh. acts", () -> lurah().startsWith("Tono"));

        LayarFormulir batal = kantor.masuk("petugas").bukaMulai("Pembatalan pencatatan jabatan");
        batal.isi("pencatatan", "Pejabat berhalangan sementara").isi("alasan", "Suratnya ternyata tentang pejabat lain.")
                .isi("nomorSurat", "13").isi("tanggalSurat", kantor.hariIni());
        kantor.kirim(batal, "pembatalan");
        LayarFormulir pulih = kantor.buka("camat", "Tetapkan pembatalan");
        pulih.isi("putusan", "Tetapkan");
        kantor.kirim(pulih, "penetapan-pembatalan");
        kantor.tunggu("the Lurah is back", () -> lurah().equals(kelurahan.nama("lurah")));
        assertThat(peramban.kesalahan()).isEmpty();
    }

    @Test
    @DisplayName("Lurah pensiun; Petugas memilih jabatan yang kosong dari daftar dan mengajukan pelaksana tugasnya")
    void pelaksanaTugas() throws IOException {
        panggung.ubah(e -> kelurahan.berhenti("lurah", jam.hariIni(), SebabAkhir.PENSIUN));
        LayarFormulir baru = kantor.masuk("petugas").bukaMulai("Pencatatan jabatan");
        baru.isi("jenis", "Pelaksana tugas (Plt.) pada jabatan yang kosong").isi("kursi", "Lurah").isi("nama", "Tono Hartono")
                .isi("nip", "198001012005011001").isi("mulai", kantor.hariIni())
                .isi("sampai", MejaKantor.diketik(jam.hariIni().plusDays(20))).isi("alasan", "Lurah pensiun dan belum ada penggantinya.")
                .isi("nomorSurat", "821/14/2026").isi("tanggalSurat", kantor.hariIni());
        kantor.kirim(baru, "pelaksana-tugas");
        LayarFormulir penetapan = kantor.buka("camat", "Tetapkan pencatatan jabatan");
        assertThat(penetapan.teks()).contains("Tono Hartono", "pelaksana tugas");
        penetapan.isi("putusan", "Tetapkan");
        kantor.kirim(penetapan, "penetapan-pelaksana-tugas");
        kantor.tunggu("the Plt. acts", () -> lurah().startsWith("Tono"));
        assertThat(peramban.kesalahan()).isEmpty();
    }

    @Test
    @DisplayName("di kota: jabatan baru di bawah kepala unit dengan atasannya, lalu pejabatnya; kepala unit menetapkan")
    void jabatanDiBawahKepala() throws IOException {
        KotaUji kota = new KotaUji(panggung, "32.79");
        PosUnit bidang = kota.pos("DISARPUS", JenisPos.KEPALA_BIDANG, "Kepala Bidang Kearsipan", null);
        kota.akun("kepala.DISARPUS");
        MejaKantor dinas = new MejaKantor(peramban, port, kota, jam, "pencatatan-pos");
        LayarFormulir baru = dinas.masuk("petugas.DISARPUS").bukaMulai("Pencatatan jabatan");
        baru.isi("jenis", "Jabatan baru di bawah kepala unit").isi("unitPos", "Dinas Kearsipan").isi("namaPos", "Kepala Seksi Layanan Arsip")
                .isi("jenisPos", "Kepala Seksi").isi("atasanPos", "Kepala Bidang Kearsipan").isi("mulai", dinas.hariIni())
                .isi("alasan", "Susunan organisasi yang baru.").isi("nomorSurat", "12/2026").isi("tanggalSurat", dinas.hariIni());
        dinas.kirim(baru, "baru");
        LayarFormulir penetapan = dinas.buka("kepala.DISARPUS", "Tetapkan pencatatan jabatan");
        assertThat(penetapan.teks()).contains("Kepala Seksi Layanan Arsip", "di bawah Kepala Bidang Kearsipan");
        penetapan.isi("putusan", "Tetapkan");
        dinas.kirim(penetapan, "penetapan");
        dinas.tunggu("the post is there", () -> pos.pos(bidang.unitId(), jam.hariIni()).stream()
                .anyMatch(p -> p.nama().equals("Kepala Seksi Layanan Arsip") && bidang.id().equals(p.atasanId())));
        LayarFormulir pejabat = dinas.masuk("petugas.DISARPUS").bukaMulai("Pencatatan jabatan");
        pejabat.isi("jenis", "Pejabat definitif diangkat").isi("kursi", "Kepala Seksi Layanan Arsip").isi("nama", "Euis Komariah")
                .isi("nip", "198502022010012003").isi("mulai", dinas.hariIni()).isi("alasan", "Diangkat menurut Keputusan Wali Kota.")
                .isi("nomorSurat", "821/3/2026").isi("tanggalSurat", dinas.hariIni());
        dinas.kirim(pejabat, "pejabat");
        LayarFormulir pengangkatan = dinas.buka("kepala.DISARPUS", "Tetapkan pencatatan jabatan");
        pengangkatan.isi("putusan", "Tetapkan");
        dinas.kirim(pengangkatan, "pengangkatan");
        dinas.tunggu("she holds it", () -> pos.pejabat(bidang.unitId(), jam.hariIni()).stream()
                .anyMatch(p -> p.sebutan().equals("Kepala Seksi Layanan Arsip – Euis Komariah")));
        assertThat(peramban.kesalahan()).isEmpty();
    }

    private String lurah() {
        return jabatan.pejabat(Jabatan.LURAH, kelurahan.id, jam.hariIni()).map(PemegangJabatan::nama).orElse("");
    }
}
