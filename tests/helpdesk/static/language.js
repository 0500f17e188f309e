// A choice of language takes effect at once.
const select = document.querySelector("#language");
select.addEventListener("change", () => select.form.submit());
