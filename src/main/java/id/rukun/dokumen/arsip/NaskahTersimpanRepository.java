package id.rukun.dokumen.arsip;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface NaskahTersimpanRepository extends JpaRepository<NaskahTersimpan, String> {

    List<NaskahTersimpan> findByKasusIdInOrderByUrutan(Collection<String> kasusIds);

    List<NaskahTersimpan> findByKasusIdAndDihapusPadaIsNull(String kasusId);
}
