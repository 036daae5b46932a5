package id.rukun.engine.mail;

import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.PelaksanaKantor;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.KursiAkun;
import id.rukun.pemberitahuan.kirim.PenerimaKantor;
import id.rukun.tenggat.JamRukun;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Letters go to those who exercise an office by the register today, and to those who stand in. */
@Component
class PenerimaSurat implements PenerimaKantor {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String COCKPIT = "/camunda/app/cockpit/default/";
    private static final String KASUS = "/camunda/api/rukun/kasus/";

    private final JabatanService jabatan;
    private final PelaksanaKantor pelaksana;
    private final Kantor kantor;
    private final JamRukun jam;

    PenerimaSurat(JabatanService jabatan, PelaksanaKantor pelaksana, Kantor kantor, JamRukun jam) {
        this.jabatan = jabatan;
        this.pelaksana = pelaksana;
        this.kantor = kantor;
        this.jam = jam;
    }

    @Override
    public Map<String, Set<String>> akun(Collection<String> semua) {
        Map<String, Set<String>> menurutRegister = jabatan.kursi(jam.hariIni()).stream().collect(Collectors.groupingBy(
                k -> Kantor.idGrup(k.peran(), k.unitId()), Collectors.mapping(KursiAkun::akun, Collectors.toSet())));
        return semua.stream().distinct().collect(Collectors.toMap(grup -> grup, grup -> Stream.concat(
                menurutRegister.getOrDefault(grup, Set.of()).stream(), pelaksana.pengganti(grup).stream().map(KursiAkun::akun))
                .collect(Collectors.toCollection(LinkedHashSet::new))));
    }

    @Override
    public Set<String> milik(String akun, Collection<String> semua) {
        Set<String> sendiri = jabatan.kursiAkun(akun, jam.hariIni()).stream()
                .map(k -> Kantor.idGrup(k.peran(), k.unitId())).collect(Collectors.toSet());
        return semua.stream().distinct().filter(grup -> sendiri.contains(grup) || pelaksana.menggantikan(akun, grup))
                .collect(Collectors.toSet());
    }

    /** Who has no office sees a case through his task alone; who watches does not sign in to Tasklist. */
    @Override
    public String jalur(String grup, String nomor) {
        boolean bertugas = Kantor.jabatan(Kantor.peranGrup(grup)).map(Jabatan::bertugas).orElse(true);
        if (nomor == null || Kantor.perorangan(grup)) {
            return bertugas ? TASKLIST : COCKPIT;
        }
        return bertugas ? TASKLIST + "#/?kasus=" + nomor : KASUS + nomor;
    }

    @Override
    public String nama(String grup) {
        return kantor.nama(grup);
    }
}
