package id.rukun.dokumen.arsip;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface NaskahTersimpanRepository extends JpaRepository<NaskahTersimpan, String> {

    List<NaskahTersimpan> findByKasusIdInOrderByUrutan(Collection<String> kasusIds);

    Optional<NaskahTersimpan> findFirstByKasusIdAndKunciOrderByUrutanDesc(String kasusId, String kunci);

    List<NaskahTersimpan> findByKasusIdAndDihapusPadaIsNull(String kasusId);
}
