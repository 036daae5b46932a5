package id.rukun.engine.guard;

import id.rukun.engine.Penolakan;
import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.LampiranSendiri;
import id.rukun.isian.IsianMapper;
import id.rukun.isian.arsip.ArsipIsian;
import id.rukun.isian.formulir.KolomLampiran;
import id.rukun.isian.nilai.Terlampir;
import id.rukun.lampiran.KeadaanLampiran;
import id.rukun.lampiran.LampiranService;
import id.rukun.tenggat.JamRukun;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.BeanUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/** The files of a submission: each must be the submitter's and nobody else's (RUKUN-DATA-38). */
@Component
class SubmittedFiles {

    private final ArsipIsian arsip;
    private final LampiranService lampiran;
    private final KatalogAturan katalog;
    private final JamRukun jam;

    SubmittedFiles(ArsipIsian arsip, LampiranService lampiran, KatalogAturan katalog, JamRukun jam) {
        this.arsip = arsip;
        this.lampiran = lampiran;
        this.katalog = katalog;
        this.jam = jam;
    }

    /**
     * The submission with what is known of its files beside their ids.
     *
     * @param ids ids of its files
     * @param sebelumnya the submission that this one corrects or gives anew, whose files it may keep; {@code null} if none
     * @throws org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException if one is not to be had
     */
    <T extends Record> T lengkapi(T isian, SortedSet<String> ids, String akun, String sebelumnya) {
        if (ids.isEmpty()) {
            return isian;
        }
        Set<String> lama = sebelumnya == null ? Set.of() : ids(arsip.baca(sebelumnya, isian.getClass()));
        // Held in one order: two submissions that name the same files must not block each other.
        Map<String, KeadaanLampiran> keadaan = new HashMap<>();
        ids.forEach(id -> keadaan.put(id, lampiran.pegang(id, akun, lama)));
        Set<String> terpakai = new HashSet<>();
        RecordComponent[] kolom = isian.getClass().getRecordComponents();
        Object[] nilai = Arrays.stream(kolom).map(satu -> KolomLampiran.ya(satu)
                ? berkas(isian, satu).map(b -> sah(satu, keadaan.get(b.id()), terpakai.add(b.id()))).toList()
                : nilai(isian, satu)).toArray();
        return baru(isian, kolom, nilai);
    }

    /** Binds the files of a submission to it and its case. */
    void ikat(Set<String> ids, String isianId, String kasusId) {
        if (!ids.isEmpty()) {
            lampiran.ikat(ids, isianId, kasusId);
        }
    }

    /** Ids of the files that a submission names, in one order. */
    static SortedSet<String> ids(Record isian) {
        return Arrays.stream(isian.getClass().getRecordComponents()).filter(KolomLampiran::ya)
                .flatMap(kolom -> berkas(isian, kolom)).map(Terlampir::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private Terlampir sah(RecordComponent kolom, KeadaanLampiran keadaan, boolean pertama) {
        Putusan putusan = katalog.periksa(LampiranSendiri.class, new LampiranSendiri.Fakta(IsianMapper.label(kolom),
                keadaan.lampiran() != null, keadaan.bebas() && pertama), jam.hariIni());
        if (!putusan.terpenuhi()) {
            throw Penolakan.pada(List.of(kolom.getName()), Penolakan.karena(putusan));
        }
        return keadaan.lampiran();
    }

    private static Stream<Terlampir> berkas(Record isian, RecordComponent kolom) {
        List<?> banyak = (List<?>) nilai(isian, kolom);
        return banyak == null ? Stream.empty() : banyak.stream().map(Terlampir.class::cast);
    }

    private static Object nilai(Record isian, RecordComponent kolom) {
        return ReflectionUtils.invokeMethod(kolom.getAccessor(), isian);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record> T baru(T isian, RecordComponent[] kolom, Object[] nilai) {
        Class<?>[] jenis = Arrays.stream(kolom).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return (T) BeanUtils.instantiateClass(isian.getClass().getDeclaredConstructor(jenis), nilai);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record has its canonical constructor", e);
        }
    }
}
