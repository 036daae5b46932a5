package id.rukun.isian.peristiwa;

import id.rukun.isian.KamusIsian;
import id.rukun.isian.arsip.ArsipIsian;
import id.rukun.isian.arsip.Kiriman;
import id.rukun.isian.arsip.RiwayatIsian;
import id.rukun.isian.formulir.Tanggal;
import id.rukun.isian.formulir.TanggalBersyarat;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dated facts of a case: what the submissions that stand say happened when. */
@Service
@Transactional(readOnly = true)
public class RiwayatPeristiwa {

    private final RiwayatIsian riwayat;
    private final ArsipIsian arsip;
    private final KamusIsian kamus;
    private final Clock jam;

    RiwayatPeristiwa(RiwayatIsian riwayat, ArsipIsian arsip, KamusIsian kamus, Clock jam) {
        this.riwayat = riwayat;
        this.arsip = arsip;
        this.kamus = kamus;
        this.jam = jam;
    }

    /** What the submissions that stand in a case tell of; of plans only the latest of each form and unit. */
    public List<Peristiwa> semua(String kasusId) {
        List<Kiriman> berlaku = riwayat.semua(kasusId).stream().filter(k -> !k.gugur()).toList();
        List<Kiriman> bertanggal = berlaku.stream().filter(this::bertanggal).toList();
        arsip.siapkan(bertanggal.stream().map(Kiriman::id).toList());
        return bertanggal.stream()
                .flatMap(k -> baca(k, k.unitId()).stream()
                        .filter(p -> !p.rencana() || berlaku.stream().noneMatch(lain -> menggantikan(lain, k))))
                .toList();
    }

    /** What one submission tells of that is received today. */
    public List<Peristiwa> dari(String isianId, String unitId) {
        return baca(arsip.baca(isianId, jenis(arsip.formulir(isianId))), isianId, unitId, LocalDate.now(jam));
    }

    private boolean bertanggal(Kiriman kiriman) {
        return !KamusPeristiwa.tanggal(jenis(kiriman.formulir())).isEmpty();
    }

    private static boolean menggantikan(Kiriman lain, Kiriman rencana) {
        return lain.posisi() > rencana.posisi() && lain.formulir().equals(rencana.formulir())
                && lain.unitId().equals(rencana.unitId());
    }

    private List<Peristiwa> baca(Kiriman kiriman, String unitId) {
        return baca(arsip.baca(kiriman.id(), jenis(kiriman.formulir())), kiriman.id(), unitId,
                LocalDate.ofInstant(kiriman.diterimaPada(), jam.getZone()));
    }

    private static List<Peristiwa> baca(Record isian, String isianId, String unitId, LocalDate diterima) {
        List<Peristiwa> hasil = new ArrayList<>();
        if (isian instanceof TanggalBersyarat bersyarat && !bersyarat.terjadi()) {
            return hasil;
        }
        Tanggal penerimaan = isian.getClass().getAnnotation(Tanggal.class);
        if (penerimaan != null) {
            hasil.add(new Peristiwa(penerimaan, unitId, diterima, isianId, null));
        }
        for (RecordComponent kolom : isian.getClass().getRecordComponents()) {
            Tanggal tanggal = KamusPeristiwa.tanggal(kolom);
            LocalDate isi = tanggal == null ? null : isi(isian, kolom);
            if (isi != null) {
                hasil.add(new Peristiwa(tanggal, unitId, isi, isianId, kolom.getName()));
            }
        }
        return hasil;
    }

    private static LocalDate isi(Record isian, RecordComponent kolom) {
        try {
            return (LocalDate) kolom.getAccessor().invoke(isian);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Kolom " + kolom + " tidak terbaca", e);
        }
    }

    private Class<? extends Record> jenis(String formulir) {
        return kamus.cari(formulir).orElseThrow();
    }
}
