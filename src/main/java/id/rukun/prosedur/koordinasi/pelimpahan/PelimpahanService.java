package id.rukun.prosedur.koordinasi.pelimpahan;

import id.rukun.engine.office.Kantor;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.koordinasi.formulir.pelimpahan.PelimpahanRancanganIsian;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of who may coordinate what by delegation. */
@Service
@Transactional
public class PelimpahanService {

    private final PelimpahanRepository pelimpahan;
    private final LingkupPelimpahanRepository lingkup;
    private final PencabutanRepository pencabutan;

    PelimpahanService(PelimpahanRepository pelimpahan, LingkupPelimpahanRepository lingkup, PencabutanRepository pencabutan) {
        this.pelimpahan = pelimpahan;
        this.lingkup = lingkup;
        this.pencabutan = pencabutan;
    }

    /**
     * Id of the office that has a unit by delegation on a day; asked of a unit that the regulation's own list gives no Asisten
     * (BKT-DT-05). Of several delegations the one that began last counts. Only the Sekretaris Daerah's own ones name an Asisten; fields
     * are not asked for, since Pasal 11 gives each of them one.
     */
    @Transactional(readOnly = true)
    public Optional<String> penerimaUnit(String unitId, LocalDate hari) {
        return lingkup.findByKodeAndJenis(unitId, JenisLingkup.UNIT).stream().map(satu -> ambil(satu.kasusId()))
                .filter(satu -> satu.berlaku(hari))
                .filter(satu -> Jabatan.SEKDA.peran().equals(Kantor.peranGrup(satu.kantorPemberi())))
                .max(Comparator.comparing(Pelimpahan::mulai)).map(Pelimpahan::penerimaId);
    }

    @Transactional(readOnly = true)
    public Pelimpahan ambil(String kasusId) {
        return pelimpahan.findById(kasusId).orElseThrow();
    }

    /** The delegation that a case drafts or made; empty where it takes one back. */
    @Transactional(readOnly = true)
    public Optional<Pelimpahan> cari(String kasusId) {
        return pelimpahan.findById(kasusId);
    }

    /** What a case takes back; empty where it delegates. */
    @Transactional(readOnly = true)
    public Optional<PencabutanPelimpahan> pencabutan(String kasusId) {
        return pencabutan.findById(kasusId);
    }

    @Transactional(readOnly = true)
    public List<ButirPelimpahan> lingkup(String kasusId) {
        return lingkup.findByKasusIdOrderByUrutan(kasusId).stream().map(LingkupPelimpahan::butir).toList();
    }

    /** Those of an office that have been signed and not ended. */
    @Transactional(readOnly = true)
    public List<Pelimpahan> milik(String kantorPemberi) {
        return pelimpahan.findByKantorPemberiAndStatusOrderByMulaiDesc(kantorPemberi, StatusPelimpahan.BERLAKU);
    }

    /** One of an office to the same recipient with exactly the same scope; what the case itself drafts is none. */
    @Transactional(readOnly = true)
    public Optional<Pelimpahan> sama(String kasusId, String kantorPemberi, String penerimaId, List<ButirPelimpahan> butir) {
        Set<ButirPelimpahan> cakupan = new HashSet<>(butir);
        return milik(kantorPemberi).stream().filter(satu -> !satu.kasusId().equals(kasusId) && satu.penerimaId().equals(penerimaId))
                .filter(satu -> new HashSet<>(lingkup(satu.kasusId())).equals(cakupan)).findFirst();
    }

    /** A delegation as it is drafted now; whatever the case drafted before is gone. */
    public void susun(String kasusId, String tenant, String kantorPemberi, PelimpahanRancanganIsian isian, List<ButirPelimpahan> butir) {
        pencabutan.findById(kasusId).ifPresent(pencabutan::delete);
        Pelimpahan yang = pelimpahan.findById(kasusId).orElseGet(() -> new Pelimpahan(kasusId, tenant, kantorPemberi));
        yang.susun(isian);
        pelimpahan.saveAndFlush(yang);
        lingkup.deleteByKasusId(kasusId);
        lingkup.flush();
        for (int i = 0; i < butir.size(); i++) {
            lingkup.save(new LingkupPelimpahan(kasusId, butir.get(i), i));
        }
    }

    /** The same of taking one back. */
    public void susunPencabutan(String kasusId, String pelimpahanId, String alasan) {
        lingkup.deleteByKasusId(kasusId);
        lingkup.flush();
        pelimpahan.findById(kasusId).ifPresent(pelimpahan::delete);
        PencabutanPelimpahan yang = pencabutan.findById(kasusId).orElseGet(() -> new PencabutanPelimpahan(kasusId));
        yang.susun(pelimpahanId, alasan);
        pencabutan.saveAndFlush(yang);
    }

    /** It is signed: in force from its first day. */
    public void tandatangani(String kasusId, String nomor, LocalDate tanggal) {
        ambil(kasusId).tandatangani(nomor, tanggal);
    }

    /** It is signed that another one is taken back, from this day on. */
    public void cabut(String kasusId, String nomor, LocalDate tanggal, LocalDate hari) {
        PencabutanPelimpahan yang = pencabutan.findById(kasusId).orElseThrow();
        yang.tandatangani(nomor, tanggal);
        ambil(yang.pelimpahanId()).akhiri(StatusPelimpahan.DICABUT, hari);
    }

    /** It was given up before it was signed. */
    public void batalkan(String kasusId) {
        pelimpahan.findById(kasusId).filter(yang -> yang.status() == StatusPelimpahan.DISUSUN)
                .ifPresent(yang -> yang.akhiri(StatusPelimpahan.BATAL, null));
    }

    /** Ids of those in force whose last day is over (BKT-T-01). */
    @Transactional(readOnly = true)
    public List<String> lewat(LocalDate hari) {
        return berjangka().filter(yang -> yang.akhir().isBefore(hari)).map(Pelimpahan::kasusId).toList();
    }

    /** Ids of those whose last day comes within a period and that were not called to mind yet. */
    @Transactional(readOnly = true)
    public List<String> hampirBerakhir(LocalDate hari, Period sebelum) {
        List<String> lewat = lewat(hari);
        return berjangka().filter(yang -> !yang.diingatkan() && !Kalender.batasMundur(yang.akhir(), sebelum).isAfter(hari)).map(Pelimpahan::kasusId)
                .filter(id -> !lewat.contains(id)).toList();
    }

    private Stream<Pelimpahan> berjangka() {
        return pelimpahan.findByStatusOrderByMulaiDesc(StatusPelimpahan.BERLAKU).stream().filter(yang -> yang.akhir() != null);
    }

    /** Its last day is over: it is in force no more. */
    public Pelimpahan akhiri(String kasusId) {
        Pelimpahan yang = ambil(kasusId);
        yang.akhiri(StatusPelimpahan.BERAKHIR, yang.akhir().plusDays(1));
        return yang;
    }

    /** It is called to mind, once. */
    public Pelimpahan ingatkan(String kasusId) {
        Pelimpahan yang = ambil(kasusId);
        yang.ingatkan();
        return yang;
    }
}
