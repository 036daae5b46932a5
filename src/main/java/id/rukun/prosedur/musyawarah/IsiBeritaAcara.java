package id.rukun.prosedur.musyawarah;

import static id.rukun.dokumen.Naskah.Bagian.baris;

import id.rukun.berkas.KasusService;
import id.rukun.dokumen.Naskah.Bagian;
import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.pergub171.musyawarah.KuorumFakta;
import id.rukun.prosedur.musyawarah.mode.KaidahMusyawarah;
import id.rukun.prosedur.musyawarah.mode.KatalogMode;
import id.rukun.prosedur.musyawarah.register.CaraPutus;
import id.rukun.prosedur.musyawarah.register.JenisMusyawarah;
import id.rukun.prosedur.musyawarah.register.KeputusanMusyawarah;
import id.rukun.prosedur.musyawarah.register.Musyawarah;
import id.rukun.prosedur.musyawarah.register.PesertaMusyawarah;
import id.rukun.prosedur.musyawarah.register.RangkaianMusyawarah;
import id.rukun.prosedur.musyawarah.register.StatusMusyawarah;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What minutes tell: the meeting, who came, the quorum with its rule, how it decided, and what. */
@Component
class IsiBeritaAcara {

    private static final Bagian PENUTUP = baris(null,
            "Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.");

    private final MusyawarahService musyawarah;
    private final KatalogMode katalogMode;
    private final KatalogAturan katalog;
    private final KasusService kasusService;
    private final PenyusunRapat penyusun;

    IsiBeritaAcara(MusyawarahService musyawarah, KatalogMode katalogMode, KatalogAturan katalog, KasusService kasusService,
            PenyusunRapat penyusun) {
        this.musyawarah = musyawarah;
        this.katalogMode = katalogMode;
        this.katalog = katalog;
        this.kasusService = kasusService;
        this.penyusun = penyusun;
    }

    /** What minutes of a meeting tell that decided. */
    List<Bagian> susun(Musyawarah rapat, Bagian pimpinan) {
        List<Bagian> isi = pelaksanaan(rapat, pimpinan, List.of());
        isi.addAll(keputusan(musyawarah.keputusan(rapat), rapat.rangkaian().mode() == null));
        isi.add(PENUTUP);
        return isi;
    }

    /**
     * Those of one that brought nothing.
     *
     * @param wajib of whom somebody has to come; where nobody did, the minutes say so
     * @param hasil why it brought nothing, one sentence each
     */
    List<Bagian> tanpaHasil(Musyawarah rapat, Bagian pimpinan, List<KelompokPeserta> wajib, List<String> hasil) {
        List<Bagian> isi = pelaksanaan(rapat, pimpinan, wajib);
        isi.add(baris("Hasil", hasil.toArray(String[]::new)));
        isi.add(PENUTUP);
        return isi;
    }

    private List<Bagian> pelaksanaan(Musyawarah rapat, Bagian pimpinan, List<KelompokPeserta> wajib) {
        RangkaianMusyawarah asal = rapat.rangkaian();
        List<Bagian> isi = new ArrayList<>(List.of(
                baris(null, "Pada tanggal " + Kalender.tulis(rapat.dilaksanakanPada()) + " bertempat di " + rapat.tempat()
                        + " telah diadakan " + penyusun.nama(rapat) + "."),
                baris("Agenda", asal.perihal()),
                baris("Undangan", undangan(rapat)),
                pimpinan));
        isi.addAll(asal.mode() == null ? kehadiranTiapUnit(rapat, wajib) : kuorum(rapat, katalogMode.kaidah(rapat)));
        return isi;
    }

    private static String undangan(Musyawarah rapat) {
        return (rapat.nomorUndangan() == null ? "" : "Nomor " + rapat.nomorUndangan() + ", ") + "tanggal "
                + Kalender.tulis(rapat.diundangPada()) + ", " + (rapat.semuaDiundang() ? "disampaikan kepada semua peserta."
                : "tidak disampaikan kepada semua peserta.");
    }

    private List<Bagian> kuorum(Musyawarah rapat, KaidahMusyawarah kaidah) {
        Kehadiran kehadiran = musyawarah.kehadiran(rapat);
        LocalDate edisi = kasusService.kasus(rapat.rangkaian().kasusId()).edisi();
        Putusan kuorum = katalog.periksa(kaidah.kuorum(), new KuorumFakta(kehadiran.hadir(), kehadiran.peserta(), 0), edisi);
        List<String> kalimat = new ArrayList<>(List.of(kuorum.pesan() + " (" + kuorum.ucapan().sumber() + ")"));
        if (rapat.status() == StatusMusyawarah.SAH_TANPA_KUORUM) {
            kaidah.pengecualian().ifPresent(aturan -> kalimat.add("Musyawarah ini dianggap sah karena musyawarah sebelumnya "
                    + "gagal kuorum berturut-turut (" + katalog.dasar(aturan, edisi) + ")."));
        }
        List<Bagian> isi = new ArrayList<>(List.of(baris("Peserta", kehadiran.peserta() + " "
                        + katalogMode.untuk(rapat.rangkaian()).sebutanPeserta()
                        + ", hadir " + kehadiran.hadir() + " orang" + meninggal(kehadiran)),
                baris("Kuorum", kalimat.toArray(String[]::new))));
        if (rapat.rangkaian().jenis() != JenisMusyawarah.RT) {
            isi.addAll(1, kehadiranTiapUnit(rapat, List.of()));
        }
        return isi;
    }

    private static String meninggal(Kehadiran kehadiran) {
        return kehadiran.meninggal() == 0 ? ""
                : "; " + kehadiran.meninggal() + " lagi meninggal sesudah diundang dan tidak dihitung";
    }

    /** At Kelurahan level the law counts boards and tokoh of each unit, never all together; in an RW it wants tokoh of each RT. */
    private List<Bagian> kehadiranTiapUnit(Musyawarah rapat, List<KelompokPeserta> wajib) {
        List<PesertaMusyawarah> peserta = musyawarah.peserta(rapat);
        Map<String, Long> perUnit = new TreeMap<>();
        Stream.concat(wajib.stream(), peserta.stream().map(KelompokPeserta::dari))
                .forEach(kelompok -> perUnit.put(penyusun.kedudukan(kelompok), 0L));
        peserta.stream().filter(PesertaMusyawarah::hadir).map(KelompokPeserta::dari)
                .forEach(kelompok -> perUnit.merge(penyusun.kedudukan(kelompok), 1L, Long::sum));
        return List.of(baris("Hadir", perUnit.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue() + " orang")
                .toArray(String[]::new)));
    }

    /** What was written down is the decision where the meeting agreed on it, and what was voted on where it voted. */
    private static List<Bagian> keputusan(KeputusanMusyawarah keputusan, boolean hanyaMufakat) {
        List<Bagian> isi = new ArrayList<>();
        if (keputusan.caraPutus() == CaraPutus.PEMUNGUTAN_SUARA) {
            isi.addAll(pemungutanSuara(keputusan));
        } else if (hanyaMufakat && !keputusan.diterima()) {
            isi.add(baris("Pembahasan", "Mufakat tidak tercapai."));
            isi.add(baris("Yang tidak disepakati", keputusan.isi()));
        } else {
            isi.add(baris("Pembahasan", "Mufakat tercapai untuk " + (keputusan.diterima() ? "menerima" : "menolak") + " usul."));
            isi.add(baris("Keputusan", keputusan.isi()));
        }
        if (keputusan.diterima() && keputusan.pernyataanSesuai()) {
            isi.add(baris("Keabsahan", "Pimpinan musyawarah menyatakan keputusan ini sesuai dengan peraturan "
                    + "perundang-undangan."));
        }
        return isi;
    }

    private static List<Bagian> pemungutanSuara(KeputusanMusyawarah keputusan) {
        return List.of(baris("Pembahasan", "Mufakat sudah diupayakan dan tidak tercapai; diadakan pemungutan suara."),
                baris("Usul", keputusan.isi()),
                baris("Suara", "Setuju " + keputusan.setuju() + ", tidak setuju " + keputusan.tidakSetuju()
                        + ", abstain " + keputusan.abstain() + "."),
                baris("Keputusan", keputusan.diterima() ? "Usul itu diterima." : "Usul itu tidak diterima."));
    }
}
