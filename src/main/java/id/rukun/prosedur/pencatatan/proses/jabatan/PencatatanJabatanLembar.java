package id.rukun.prosedur.pencatatan.proses.jabatan;

import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.isian.arsip.ArsipIsian;
import id.rukun.jabatan.AkunOrangService;
import id.rukun.prosedur.pencatatan.DampakService;
import id.rukun.prosedur.pencatatan.formulir.jabatan.JenisPencatatanJabatan;
import id.rukun.prosedur.pencatatan.formulir.jabatan.PencatatanJabatanIsian;
import id.rukun.prosedur.pencatatan.jabatan.PencatatanJabatan;
import id.rukun.prosedur.pencatatan.jabatan.PencatatanJabatanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows what stands in the register of a post, what will stand there, and what that touches. */
@Component
class PencatatanJabatanLembar implements LembarProsedur {

    private static final String MANDAT = "Pelaksana harian dan pelaksana tugas melaksanakan tugas rutin (Pasal 14 ayat (2) UU 30/2014) dan tidak "
            + "berwenang mengambil keputusan atau tindakan strategis yang berdampak pada perubahan status hukum organisasi, kepegawaian, dan "
            + "alokasi anggaran (Pasal 14 ayat (7) UU 30/2014). Pada ruang tanda tangannya tertulis “Plh.” atau “Plt.” di depan nama jabatan "
            + "(kebijakan Rukun).";

    private final PencatatanJabatanService pencatatan;
    private final ArsipIsian arsip;
    private final PembacaJabatan pembaca;
    private final DampakService dampak;
    private final AkunOrangService akun;
    private final JamRukun jam;

    PencatatanJabatanLembar(PencatatanJabatanService pencatatan, ArsipIsian arsip, PembacaJabatan pembaca, DampakService dampak,
            AkunOrangService akun, JamRukun jam) {
        this.pencatatan = pencatatan;
        this.arsip = arsip;
        this.pembaca = pembaca;
        this.dampak = dampak;
        this.akun = akun;
        this.jam = jam;
    }

    @Override
    public String prosedur() {
        return PencatatanJabatanProcess.KUNCI;
    }

    @Override
    public void isi(KonteksTugas konteks, Lembar lembar) {
        PencatatanJabatan yang = pencatatan.ambil(konteks.kasusId());
        PencatatanJabatanIsian isian = arsip.terbaru(konteks.kasusId(), konteks.prosesId(), konteks.unitId(), konteks.unitId(),
                PencatatanJabatanIsian.class).orElseThrow();
        lembar.fakta("Yang dicatat", yang.jenis().sebutan());
        lembar.fakta("Menurut register sekarang", pembaca.kini(yang));
        lembar.fakta("Sesudah ditetapkan", pembaca.kalimat(yang, isian));
        lembar.fakta("Terhitung hari ini", jarak(isian));
        lembar.fakta("Alasan", isian.alasan());
        lembar.fakta("Dasar", "Surat nomor " + isian.nomorSurat() + ", " + Kalender.tulis(isian.tanggalSurat()));
        if (yang.jenis() != JenisPencatatanJabatan.POS_BARU) {
            lembar.fakta("Tugas kantor itu sekarang dikerjakan", pembaca.pelaksana(yang.grup()));
        }
        lembar.fakta("Tugas kantor itu sesudahnya dikerjakan", pembaca.sesudahnya(yang, isian));
        if (isian.nip() != null) {
            lembar.fakta("Akun " + isian.nama(), akun.akun(isian.nip()).isPresent() ? "sudah ada"
                    : "belum ada; operator memberinya sesudah ini tercatat, dan sampai itu tugasnya dilihat penggantinya");
        }
        dampak.kantor(yang.grup(), konteks.kasusId()).tampilkan(lembar);
        if (isian.mulai() != null && isian.mulai().isBefore(isian.tanggalSurat())) {
            lembar.catatan("Hari yang diisi mendahului tanggal suratnya. Periksa tahunnya; kembalikan bila keliru (kebijakan Rukun).");
        }
        catatan(yang, lembar);
    }

    /** A year that was typed wrongly is seen by how far away it is. */
    private String jarak(PencatatanJabatanIsian isian) {
        String jarak = Stream.of(isian.mulai(), isian.hariTerakhir()).filter(Objects::nonNull).map(this::jarak)
                .collect(Collectors.joining(", sampai "));
        return jarak.isEmpty() ? null : jarak;
    }

    private String jarak(LocalDate hari) {
        long banyak = ChronoUnit.DAYS.between(jam.hariIni(), hari);
        return banyak == 0 ? "hari ini" : Math.abs(banyak) + (banyak > 0 ? " hari lagi" : " hari yang lalu");
    }

    private void catatan(PencatatanJabatan yang, Lembar lembar) {
        if (!pencatatan.masihSama(yang)) {
            lembar.catatan("Sesudah diajukan, register tentang jabatan ini sudah diubah pencatatan lain. Kembalikan, agar yang mengajukan "
                    + "memeriksanya.");
        }
        switch (yang.jenis()) {
            case BERHALANGAN_DENGAN_PELAKSANA, PELAKSANA_HARIAN, PELAKSANA_TUGAS, HARI_TERAKHIR_PELAKSANA -> lembar.catatan(MANDAT);
            case BERHALANGAN -> lembar.catatan(
                    "Tanpa pelaksana harian, tugas kantor itu selama ia berhalangan dilihat kantor di atasnya (kebijakan Rukun).");
            case KEMBALI -> lembar.catatan("Pelaksana hariannya berakhir sehari sebelum ia bertugas lagi (kebijakan Rukun).");
            case PENGANGKATAN -> lembar.catatan("Yang memegang atau melaksanakan jabatan itu berakhir sehari sebelumnya (kebijakan Rukun).");
            case PEMBERHENTIAN -> lembar.catatan("Pelaksana hariannya berakhir bersamanya; pada jabatan yang kosong bertugas pelaksana tugas, "
                    + "yang dicatat tersendiri (kebijakan Rukun).");
            case ATASAN_POS -> lembar.catatan("Atasan yang baru berlaku sejak pencatatan ini ditetapkan (kebijakan Rukun).");
            case POS_BARU -> lembar.catatan("Jabatan itu kosong sampai pejabatnya dicatat tersendiri (kebijakan Rukun).");
            case POS_BERAKHIR -> lembar.catatan("Bila pencatatan ini kelak dibatalkan, jabatan yang sama ada lagi dengan berkas dan tugasnya (kebijakan Rukun).");
            case PERBAIKAN -> lembar.catatan("Baris yang keliru tetap tersimpan. Akun tetap pada NIP yang semula (kebijakan Rukun): bila "
                    + "NIP berubah, ia diberi akun baru.");
        }
    }
}
