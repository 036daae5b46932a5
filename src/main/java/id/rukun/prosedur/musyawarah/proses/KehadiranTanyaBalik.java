package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.step.PenjagaNomor;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.SebelumDikirim;
import id.rukun.engine.step.TanyaBalik;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.musyawarah.PimpinanBukanSubjek;
import id.rukun.hukum.kebijakan.musyawarah.UndanganSah;
import id.rukun.hukum.pergub171.musyawarah.KuorumFakta;
import id.rukun.prosedur.musyawarah.Kehadiran;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.NomorRapat;
import id.rukun.prosedur.musyawarah.formulir.KehadiranIsian;
import id.rukun.prosedur.musyawarah.formulir.Pelaksanaan;
import id.rukun.prosedur.musyawarah.formulir.UndanganIsian;
import id.rukun.prosedur.musyawarah.mode.KaidahMusyawarah;
import id.rukun.prosedur.musyawarah.mode.KatalogMode;
import id.rukun.prosedur.musyawarah.mode.KursiPimpinan;
import id.rukun.prosedur.musyawarah.mode.ModeMusyawarah;
import id.rukun.prosedur.musyawarah.proses.PelaksanaanLangkah.CaraRapat;
import id.rukun.prosedur.musyawarah.proses.PelaksanaanLangkah.Kuorum;
import id.rukun.prosedur.musyawarah.register.Musyawarah;
import id.rukun.prosedur.musyawarah.register.PesertaMusyawarah;
import id.rukun.prosedur.musyawarah.register.RangkaianMusyawarah;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code musyawarah}: what is asked back before an invitation, or what became of a meeting, is written down for good. */
@Component
class KehadiranTanyaBalik {

    private static final String DIULANG = "Musyawarah ini dicatat apa adanya dan tidak dapat memutus; peserta harus "
            + "diundang lagi untuk musyawarah yang baru.";

    private final MusyawarahService musyawarah;
    private final KatalogMode katalogMode;
    private final KursiPimpinan kursi;
    private final PelaksanaanLangkah pelaksanaan;
    private final PenjagaNomor penjagaNomor;
    private final NomorRapat nomorRapat;

    KehadiranTanyaBalik(MusyawarahService musyawarah, KatalogMode katalogMode, KursiPimpinan kursi,
            PelaksanaanLangkah pelaksanaan, PenjagaNomor penjagaNomor, NomorRapat nomorRapat) {
        this.musyawarah = musyawarah;
        this.katalogMode = katalogMode;
        this.kursi = kursi;
        this.pelaksanaan = pelaksanaan;
        this.penjagaNomor = penjagaNomor;
        this.nomorRapat = nomorRapat;
    }

    /** Not everybody was invited, or not in time, or the number jumps. */
    @SebelumDikirim(UndanganIsian.class)
    List<TanyaBalik> undangan(Pertanyaan pertanyaan) {
        UndanganIsian isian = pertanyaan.isian(UndanganIsian.class);
        RangkaianMusyawarah rangkaian = musyawarah.rangkaian(pertanyaan.prosesId()).orElseThrow();
        pertanyaan.pastikan(BukanMasaDepan.class,
                new BukanMasaDepan.Fakta("Undangan", isian.tanggalUndangan(), pertanyaan.hariIni()));
        List<TanyaBalik> nomor = penjagaNomor.tanyaBalik(pertanyaan,
                nomorRapat.undangan(rangkaian, musyawarah.berikutnya(rangkaian), isian));
        return rangkaian.mode() == null ? nomor
                : Stream.concat(peserta(pertanyaan, isian, rangkaian).stream(), nomor.stream()).toList();
    }

    private Optional<TanyaBalik> peserta(Pertanyaan pertanyaan, UndanganIsian isian, RangkaianMusyawarah rangkaian) {
        boolean kuorumKhusus = katalogMode.untuk(rangkaian).kaidah().pengecualian().isEmpty();
        Putusan putusan = undangan(pertanyaan, isian, isian.semuaDiundang(), kuorumKhusus);
        return putusan.terpenuhi() ? Optional.empty() : Optional.of(TanyaBalik.karena(putusan, "Begitulah undangan ini tercatat."
                + (kuorumKhusus ? "" : " Bila musyawarahnya kemudian gagal kuorum, kegagalannya tidak dihitung.")
                + (undangan(pertanyaan, isian, true, kuorumKhusus).terpenuhi() ? ""
                        : " Bila undangan sudah disampaikan lebih dahulu, isi tanggal suratnya.")));
    }

    /** The meeting is still to come: it is taken to be held on its day, in order and with a quorum. */
    private static Putusan undangan(Pertanyaan pertanyaan, UndanganIsian isian, boolean semuaDiundang, boolean kuorumKhusus) {
        return pertanyaan.nilai(UndanganSah.class, new UndanganSah.Fakta(isian.tanggalUndangan(), isian.tanggalMusyawarah(),
                semuaDiundang, true, isian.tanggalMusyawarah(), kuorumKhusus, false));
    }

    /** It was cancelled, chaired by somebody who was not entitled, had too few, or all of many. */
    @SebelumDikirim(KehadiranIsian.class)
    List<TanyaBalik> kehadiran(Pertanyaan pertanyaan) {
        KehadiranIsian isian = pertanyaan.isian(KehadiranIsian.class);
        Musyawarah rapat = musyawarah.terakhir(pertanyaan.prosesId());
        if (isian.pelaksanaan() == Pelaksanaan.BATAL) {
            return List.of(new TanyaBalik("Musyawarah ini dicatat batal sebelum dibuka.",
                    "Undangannya tidak berlaku lagi: peserta harus diundang lagi untuk hari lain."));
        }
        pertanyaan.pastikan(BukanMasaDepan.class,
                new BukanMasaDepan.Fakta("Musyawarah", isian.tanggalPelaksanaan(), pertanyaan.hariIni()));
        ModeMusyawarah mode = katalogMode.untuk(rapat.rangkaian());
        List<PesertaMusyawarah> daftar = musyawarah.peserta(rapat);
        PelaksanaanLangkah.wajibHadirSah(pertanyaan, mode, isian, daftar,
                PelaksanaanLangkah.meninggal(mode, isian, rapat, daftar));
        return pelaksanaan.namaPimpinan(isian, rapat.rangkaian())
                .map(pimpinan -> dilaksanakan(pertanyaan, rapat, isian, pimpinan)).orElse(List.of());
    }

    /** Under a chair who was not entitled it does not come to a quorum. */
    private List<TanyaBalik> dilaksanakan(Pertanyaan pertanyaan, Musyawarah rapat, KehadiranIsian isian, String pimpinan) {
        Kehadiran hadir = hadir(rapat, isian);
        return Stream.of(pimpinan(pertanyaan, rapat, isian, pimpinan).or(() -> kuorum(pertanyaan, rapat, isian, hadir)),
                semua(hadir)).flatMap(Optional::stream).toList();
    }

    private Optional<TanyaBalik> pimpinan(Pertanyaan pertanyaan, Musyawarah rapat, KehadiranIsian isian, String nama) {
        ModeMusyawarah mode = katalogMode.untuk(rapat.rangkaian());
        String orang = isian.dipimpinOrangLain() ? "" : kursi.orang(isian.pimpinan());
        List<String> pihak = mode.pihak(rapat.rangkaian());
        // Whom the meeting is about is told why, instead of who should have chaired.
        Putusan putusan = pihak.contains(orang)
                ? pertanyaan.nilai(PimpinanBukanSubjek.class, new PimpinanBukanSubjek.Fakta(orang, nama, pihak))
                : pertanyaan.nilai(mode.kaidah().pimpinan(),
                        kursi.fakta(mode, rapat.rangkaian(), isian.tanggalPelaksanaan(), orang, nama));
        return putusan.terpenuhi() ? Optional.empty() : Optional.of(TanyaBalik.karena(putusan, DIULANG));
    }

    private Optional<TanyaBalik> kuorum(Pertanyaan pertanyaan, Musyawarah rapat, KehadiranIsian isian, Kehadiran hadir) {
        KaidahMusyawarah kaidah = katalogMode.kaidah(rapat);
        int gagal = rapat.rangkaian().gagalBerturut();
        Putusan putusan = pertanyaan.nilai(kaidah.kuorum(), new KuorumFakta(hadir.hadir(), hadir.peserta(), gagal));
        Kuorum kuorum = PelaksanaanLangkah.kuorum(pertanyaan, kaidah, hadir, gagal);
        return switch (kuorum) {
            case TERCAPAI -> Optional.empty();
            case DIKECUALIKAN -> Optional.of(TanyaBalik.karena(putusan, "Musyawarah ini dianggap sah tanpa kuorum karena "
                    + gagal + " musyawarah sebelumnya gagal kuorum berturut-turut, dan dapat memutus."));
            case GAGAL -> Optional.of(TanyaBalik.karena(putusan, DIULANG + hitungan(pertanyaan, kaidah, rapat, isian)));
        };
    }

    private static String hitungan(Pertanyaan pertanyaan, KaidahMusyawarah kaidah, Musyawarah rapat,
            KehadiranIsian isian) {
        CaraRapat cara = new CaraRapat(isian.tanggalPelaksanaan(), Boolean.TRUE.equals(isian.dibukaDanDitutup()));
        Putusan putusan = pertanyaan.nilai(UndanganSah.class,
                PelaksanaanLangkah.undangan(kaidah, rapat, cara, Kuorum.GAGAL));
        return putusan.terpenuhi() ? "" : " " + putusan.ucapan().kalimat();
    }

    private static Optional<TanyaBalik> semua(Kehadiran hadir) {
        return hadir.peserta() < 2 || hadir.hadir() < hadir.peserta() ? Optional.empty()
                : Optional.of(new TanyaBalik("Semua " + hadir.peserta() + " peserta dicentang hadir.", "Yang tercatat "
                        + "hadir harus menandatangani daftar hadir (kebijakan Rukun). Bila ada yang keliru dicentang, sesudah "
                        + "dikirim hanya koreksi yang disetujui yang membetulkannya."));
    }

    /** As it will be counted: persons, each once, without those who had died. */
    private Kehadiran hadir(Musyawarah rapat, KehadiranIsian isian) {
        List<PesertaMusyawarah> daftar = musyawarah.peserta(rapat);
        int meninggal = PelaksanaanLangkah.meninggal(katalogMode.untuk(rapat.rangkaian()), isian, rapat, daftar).size();
        return new Kehadiran(PelaksanaanLangkah.orang(daftar) - meninggal, meninggal,
                PelaksanaanLangkah.orang(daftar.stream().filter(p -> isian.hadir().contains(p.pilihanId())).toList()));
    }
}
