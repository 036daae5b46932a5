// Tasklist offers thirty criteria of the engine, several of which only fail; an official searches by what he sees on a
// task. What he types is always text: taken for a number or a truth value, it breaks the search.
const kriteria = ['name', 'processInstanceBusinessKey', 'processDefinitionName', 'due', 'created'];

function milikPejabat(jenis) {
  return jenis.filter(satu => kriteria.includes(satu.id.key)).map(satu => ({ ...satu, enforceString: true }));
}

window.angular.module('cam.tasklist').decorator('camWidgetSearchDirective', ['$delegate', daftar => {
  const [pencarian] = daftar;
  const sambung = pencarian.compile();
  pencarian.compile = () => (scope, ...lain) => {
    scope.types = milikPejabat(scope.types);
    sambung(scope, ...lain);
  };
  return daftar;
}]);
