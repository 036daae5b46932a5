package id.rukun.engine.sheet;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Ucapan;
import id.rukun.tenggat.JamRukun;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is known now of a case's later conditions, as sentences for whoever holds one of its tasks. */
@Component
class PeringatanAwal {

    private final Map<String, DiketahuiAwal> prosedur;
    private final JamRukun jam;

    PeringatanAwal(List<DiketahuiAwal> prosedur, JamRukun jam) {
        this.prosedur = prosedur.stream().collect(Collectors.toMap(DiketahuiAwal::prosedur, p -> p));
        this.jam = jam;
    }

    /** One sentence for each condition that fails as things stand. */
    List<String> kalimat(Kasus kasus) {
        DiketahuiAwal asal = prosedur.get(kasus.prosedur());
        return asal == null ? List.of() : asal.perkiraan(kasus.id(), jam.hariIni()).stream()
                .filter(putusan -> !putusan.terpenuhi())
                .map(Putusan::peringatan).map(Putusan::ucapan).map(Ucapan::kalimat)
                .toList();
    }
}
