package id.rukun.prosedur.penonaktifan;

import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.PenempatanService;
import id.rukun.jabatan.SebabAkhir;
import id.rukun.penduduk.Penduduk;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.penonaktifan.formulir.AsalPerkara;
import id.rukun.prosedur.penonaktifan.formulir.DasarDiajukan;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of cases of deactivation, and the end of the post to which they lead. */
@Service
@Transactional
public class PenonaktifanService {

    private final KasusPenonaktifanRepository kasus;
    private final DasarKasusRepository dasar;
    private final JabatanService jabatan;
    private final PenempatanService penempatan;
    private final PendudukService penduduk;
    private final WilayahService wilayah;

    PenonaktifanService(KasusPenonaktifanRepository kasus, DasarKasusRepository dasar, JabatanService jabatan,
            PenempatanService penempatan, PendudukService penduduk, WilayahService wilayah) {
        this.kasus = kasus;
        this.dasar = dasar;
        this.jabatan = jabatan;
        this.penempatan = penempatan;
        this.penduduk = penduduk;
        this.wilayah = wilayah;
    }

    /**
     * Number of another running case about the same person, in whichever post and on whichever route; who asks waits for
     * whoever is opening one.
     */
    public Optional<String> kasusLain(PemegangJabatan siapa, String kasusId, LocalDate hari) {
        wilayah.cadangkan(jabatan.jabatanOrang(siapa.orang(), hari, hari).stream().map(PemegangJabatan::unitId)
                .collect(Collectors.toSet()));
        return kasus.berjalan(siapa.orang(), kasusId).stream().findFirst();
    }

    /** Records about whom a case is and why; what it has come to before falls. */
    public KasusPenonaktifan buka(String kasusId, PemegangJabatan siapa, JalurPenonaktifan jalur, List<DasarDiajukan> diajukan) {
        KasusPenonaktifan yang = kasus.findById(kasusId).orElseGet(() -> new KasusPenonaktifan(kasusId));
        yang.dibuka(siapa.id(), siapa.unitId(), jalur);
        KasusPenonaktifan tersimpan = kasus.saveAndFlush(yang);
        dasar.deleteAll(dasar.findByKasusId(kasusId));
        dasar.flush();
        dasar.saveAll(diajukan.stream().map(satu -> new DasarKasus(kasusId, satu)).toList());
        return tersimpan;
    }

    /** Records where a case comes from, and of which day that is. */
    public void berasal(String kasusId, List<AsalPerkara> dari, LocalDate hari) {
        ambil(kasusId).berasal(dari, hari);
    }

    /** Records how much evidence and how many witnesses there are. */
    public void buktikan(String kasusId, int bukti, int saksi) {
        ambil(kasusId).terbukti(bukti, saksi);
    }

    /** He is told on a day about what a submission says; what he said before falls. */
    public void beritahu(String kasusId, LocalDate hari, String isianId) {
        ambil(kasusId).diberitahu(hari, isianId);
    }

    /** He has answered on a day, or the time for it has passed. */
    public void dengar(String kasusId, LocalDate hari, boolean menanggapi) {
        ambil(kasusId).didengar(hari, menanggapi);
    }

    /** The case ends without a deactivation. */
    public void tutup(String kasusId, Penutupan sebab) {
        ambil(kasusId).ditutup(sebab);
    }

    /** He loses the post from a day on; nothing where it has ended before that day. */
    public void nonaktifkan(String kasusId, String keputusanId, LocalDate berlaku) {
        KasusPenonaktifan yang = ambil(kasusId);
        yang.dinonaktifkan(keputusanId, berlaku);
        penempatan.akhiri(yang.pemegangId(), berlaku, SebabAkhir.DINONAKTIFKAN, keputusanId);
    }

    @Transactional(readOnly = true)
    public Optional<KasusPenonaktifan> cari(String kasusId) {
        return kasus.findById(kasusId);
    }

    @Transactional(readOnly = true)
    public KasusPenonaktifan ambil(String kasusId) {
        return cari(kasusId).orElseThrow();
    }

    /** The post that the case is about. */
    @Transactional(readOnly = true)
    public PemegangJabatan subjek(String kasusId) {
        return jabatan.posisi(ambil(kasusId).pemegangId()).orElseThrow();
    }

    /** The grounds, in the order of their letters. */
    @Transactional(readOnly = true)
    public List<DasarDiajukan> dasar(String kasusId) {
        return dasar.findByKasusId(kasusId).stream().map(DasarKasus::diajukan)
                .sorted(Comparator.comparing(DasarDiajukan::dasar)).toList();
    }

    /** The running cases about a post. */
    @Transactional(readOnly = true)
    public List<KasusPenonaktifan> tentang(String pemegangId) {
        return kasus.tentang(pemegangId);
    }

    /** The running cases about somebody who does not hold the post any more on a day. */
    @Transactional(readOnly = true)
    public List<KasusPenonaktifan> tanpaJabatan(LocalDate hari) {
        return kasus.tanpaJabatan(hari);
    }

    /** Why the case about somebody is over on a day: he holds the post no longer, or has died; empty where it is not. */
    @Transactional(readOnly = true)
    public Optional<Penutupan> penutup(KasusPenonaktifan yang, LocalDate hari) {
        PemegangJabatan siapa = jabatan.posisi(yang.pemegangId()).orElseThrow();
        boolean meninggal = penduduk.cari(siapa.orang()).map(Penduduk::tanggalMeninggal).filter(h -> !h.isAfter(hari)).isPresent();
        if (meninggal) {
            return Optional.of(Penutupan.MENINGGAL);
        }
        return siapa.sampai() == null || !siapa.sampai().isBefore(hari) ? Optional.empty() : Optional.of(sebab(siapa.sebabAkhir()));
    }

    private static Penutupan sebab(SebabAkhir sebab) {
        if (sebab == null || sebab == SebabAkhir.MASA_BAKTI) {
            return Penutupan.MASA_BAKTI_BERAKHIR;
        }
        return switch (sebab) {
            case MENINGGAL -> Penutupan.MENINGGAL;
            case MENGUNDURKAN_DIRI -> Penutupan.MENGUNDURKAN_DIRI;
            default -> Penutupan.JABATAN_BERAKHIR;
        };
    }
}
