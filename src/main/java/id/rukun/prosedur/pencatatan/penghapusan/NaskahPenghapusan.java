package id.rukun.prosedur.pencatatan.penghapusan;

import static id.rukun.dokumen.Naskah.Bagian.baris;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.dokumen.KepalaNaskah;
import id.rukun.dokumen.Naskah;
import id.rukun.dokumen.Naskah.Bagian;
import id.rukun.dokumen.Naskah.ButirNaskah;
import id.rukun.dokumen.arsip.ArsipNaskah;
import id.rukun.prosedur.pencatatan.PenandatanganPutusan;
import id.rukun.prosedur.pencatatan.PenandatanganPutusan.Tertanda;
import id.rukun.prosedur.pencatatan.formulir.penghapusan.PenghapusanDataIsian;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The letter that tells what was erased and what stays (Pasal 45 UU 27/2022), or why nothing was. */
@Component
public class NaskahPenghapusan {

    private static final String PENGHAPUSAN = "Pemberitahuan penghapusan data pribadi";
    private static final String PENOLAKAN = "Penolakan penghapusan data pribadi";
    private static final String DASAR_TETAP = "Yang tetap diperlukan bagi penyelenggaraan pemerintahan (Pasal 15 ayat (1) dan Pasal 50 ayat (1) "
            + "UU 27/2022, menurut tafsir).";
    private static final String KEBERATAN = "Yang tidak setuju dapat mengajukan keberatan secara tertulis kepada pejabat yang memutus paling lama "
            + "21 hari kerja sejak keputusan ini diumumkan (Pasal 77 UU 30/2014), lalu banding kepada atasannya paling lama 10 hari kerja sejak "
            + "keputusan atas keberatan itu diterima (Pasal 78 UU 30/2014). Sebut nomor kasus ini.";
    private static final String TANPA_NOMOR = "tanpa nomor";

    private final PenandatanganPutusan penandatangan;
    private final KepalaNaskah kepala;
    private final ArsipNaskah arsip;

    NaskahPenghapusan(PenandatanganPutusan penandatangan, KepalaNaskah kepala, ArsipNaskah arsip) {
        this.penandatangan = penandatangan;
        this.kepala = kepala;
        this.arsip = arsip;
    }

    /**
     * What a letter answers.
     *
     * @param nama whose data it is about
     * @param isian what was asked for
     * @param akunPemutus login of who has decided
     * @param hari the day of the letter
     */
    public record PermintaanHapus(String nama, PenghapusanDataIsian isian, String akunPemutus, LocalDate hari) {

        private String kepada() {
            return isian.pemohon() == null ? nama : isian.pemohon() + ", " + isian.kedudukan().dalamSurat();
        }
    }

    /** Tells what was erased. */
    public void dihapus(Kasus kasus, PermintaanHapus yang, RencanaPenghapusan rencana) {
        List<Bagian> isi = new ArrayList<>(awal(yang, "dikabulkan sejauh yang disebut di bawah ini. Yang dihapus, dihapus untuk "
                + "selamanya pada " + Kalender.tulis(yang.hari()) + "."));
        isi.add(butir("Yang dihapus", rencana.dihapus()));
        isi.add(butir("Yang tetap", rencana.tetap()));
        simpan(kasus, yang, PENGHAPUSAN, isi);
    }

    /** Tells why nothing was. */
    public void ditolak(Kasus kasus, PermintaanHapus yang, RencanaPenghapusan rencana, String alasan) {
        List<Bagian> isi = new ArrayList<>(awal(yang, "tidak dikabulkan. Tidak ada yang dihapus."));
        isi.add(baris("Alasan", alasan));
        isi.add(butir("Yang tetap bagaimanapun", rencana.tetap()));
        simpan(kasus, yang, PENOLAKAN, isi);
    }

    private static List<Bagian> awal(PermintaanHapus yang, String jawaban) {
        PenghapusanDataIsian isian = yang.isian();
        return List.of(baris("Kepada", yang.kepada()), baris("Data tentang", yang.nama()),
                baris("Dasar permintaan", isian.dasar().sebutan()), baris(null, "Permintaan agar data pribadi dihapus, menurut "
                        + surat(isian) + " tanggal " + Kalender.tulis(isian.tanggalSurat()) + ", " + jawaban));
    }

    private static String surat(PenghapusanDataIsian isian) {
        return TANPA_NOMOR.equalsIgnoreCase(isian.nomorSurat()) ? isian.surat() : isian.surat() + " nomor " + isian.nomorSurat();
    }

    private static Bagian butir(String nama, List<String> isi) {
        return isi.isEmpty() ? baris(nama, "tidak ada") : new Bagian(nama, IntStream.range(0, isi.size())
                .mapToObj(i -> new ButirNaskah(i + 1 + ".", isi.get(i))).toList());
    }

    private void simpan(Kasus kasus, PermintaanHapus yang, String nama, List<Bagian> isi) {
        isi.add(baris(null, DASAR_TETAP));
        isi.add(baris(null, KEBERATAN));
        Tertanda oleh = penandatangan.untuk(kasus, yang.akunPemutus(), yang.hari());
        arsip.simpan(kasus.id(), nama, nama, oleh.kantor(), new Naskah(kepala.kop(oleh.kantor().unitId()),
                List.of(KepalaNaskah.besar(nama)), null, isi, oleh.penutup(), null, List.of("Kasus " + kasus.nomor())));
    }
}
